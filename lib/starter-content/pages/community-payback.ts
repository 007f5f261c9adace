import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const communityPayback: StarterDocument = {
  collection: 'pages',
  slug: 'community-payback',
  title: 'Community Payback',
  summary: 'Unpaid work that people do for the community as part of a court sentence. Anyone can nominate a project in their area.',
  related: ['/reducing-reoffending', '/programmes', '/privacy/nominations'],
  body: [
    {
      blockType: 'text',
      markdown: `## What Community Payback is

Community Payback is unpaid work that people do as part of a sentence from a court. The Probation Service runs it. People on probation work on projects that help the community.

Projects can include:

- removing graffiti
- clearing litter
- clearing wasteland and alleys
- making paths easier to use
- painting or decorating a public place
- gardening and planting trees

## Nominate a project

Anyone can nominate a project in their area, and we would like you to. You do not need an account.

The work must:

- benefit the local community
- not replace paid work
- not make a profit for anyone

We ask where the work is needed, what needs doing and how to contact you. Do not name anyone or describe a crime.`,
    },
    { blockType: 'callToAction', label: 'Nominate a Community Payback project', form: 'nominate' },
    {
      blockType: 'text',
      markdown: `There is also a national form: [nominate a Community Payback project on GOV.UK](https://www.gov.uk/nominate-community-payback-project). Use this form or GOV.UK’s, not both.

## What happens next

The Probation Service decides which projects go ahead. The Police and Crime Commissioner (PCC) does not decide, and we can’t promise that work will be done.

You get a reference when you send the form. We share your details with the Probation Service. We won’t contact the owner without telling you. You can read [what we do with your details](/privacy/nominations).

## What the commissioner does

The commissioner has two roles in Community Payback:

1. To speak up for Community Payback, and to ask people what they think about where it could help.
2. To bring partners together, so that Community Payback can do more.

A national review of commissioners’ role opened the way for them to do more across the criminal justice system. The source gives no date for the review. It says this work will focus on cutting crime, drug misuse and anti-social behaviour. Commissioners also go on holding the police and the justice system to account for the public.

The review looked at how commissioners could do more in their area to help manage people with convictions. Doing more with Community Payback was one way.

## What the law says

The Probation Service must ask certain local bodies each year about the work that people do on Community Payback. This duty lies on the Probation Service, not on the commissioner.

The duty is in section 10A of the Offender Management Act 2007. The Police, Crime, Sentencing and Courts Act 2022 added it. [Regulations made in 2023 say who must be asked](https://www.legislation.gov.uk/uksi/2023/430). They came into force on 8 May 2023.

The Probation Service must ask:

- police and crime commissioners and other elected local policing bodies
- community safety partnerships
- at least one voluntary, community or social enterprise organisation
- organisations that represent victims of crime

Partners like these understand their local places, what matters there and what goes wrong. The duty encourages them to work together, so that projects meet local needs.

Before these rules, commissioners already worked with the people who lead probation in each region. They helped to shape projects and to aim them at the areas that need them.

## What has been done

Our sources do not list finished projects in Avon and Somerset, so none are shown here.`,
    },
  ],
}
