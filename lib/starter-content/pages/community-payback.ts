import { note, writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const communityPayback: StarterDocument = {
  collection: 'pages',
  slug: 'community-payback',
  title: 'Community Payback',
  summary: 'Unpaid work that people do for the community as part of a court sentence. Anyone can nominate a project.',
  wordsChangedOn: writtenOn,
  toBeConfirmed: [
    note({
      what: 'When the work in Midsomer Norton was done (the article has no date), and whether other projects can be shown.',
      whom: 'Probation Service, South West',
      source: 'https://www.mnrjournal.co.uk/news/community-payback-team-helps-restore-historic-st-johns-churchyard-860153',
    }),
    note({ what: 'Whether a parish or town council pays for a session, as in 2012.', whom: 'Probation Service, South West' }),
  ],
  related: ['/reducing-reoffending', '/privacy/nominations'],
  body: [
    {
      blockType: 'text',
      markdown: `## What it is

A court can order someone to do unpaid work as part of a sentence. The Probation Service runs this work. People on probation do it on projects that help the community.

Projects can include:

- removing graffiti
- clearing litter
- clearing wasteland and alleys
- making paths easier to use
- painting or decorating a public place
- gardening and planting trees

## Nominate a project

Anyone can nominate a project, and we would like you to. You do not need an account.

The work must:

- benefit the local community
- not replace paid work
- not make a profit for anyone

You say where the work is needed, what needs doing and how to reach you. You can add photos. Do not name anyone or describe a crime.`,
    },
    { blockType: 'callToAction', label: 'Nominate a Community Payback project', form: 'nominate' },
    {
      blockType: 'text',
      markdown: `You can also [nominate a project on GOV.UK](https://www.gov.uk/nominate-community-payback-project). Use our form or the one on GOV.UK. You don’t need to send both.

## What happens next

You get a reference when you send the form. The Probation Service decides which projects go ahead. We can’t promise that work will be done.

If we send your nomination on, we share your details with the Probation Service. Read [how we use your details](/privacy/nominations).

## What has been done

In Midsomer Norton a team worked in the churchyard of St John the Baptist. People cleared brambles, took away a heap of soil and levelled burial plots. Read [the local newspaper’s report on the churchyard](https://www.mnrjournal.co.uk/news/community-payback-team-helps-restore-historic-st-johns-churchyard-860153).

## What the commissioner does

The commissioner has two roles in Community Payback:

1. To speak up for it, and to ask people where it could help.
2. To bring partners together, so that it can do more.

Commissioners are a key partner for the Regional Probation Directors. They work together to shape projects, so that the work goes where it is needed.

A national review looked at how commissioners could do more for the justice system in their area. This work focuses on cutting crime, drug misuse and anti-social behaviour. It also strengthens how commissioners hold the police and the justice system to account for the public.

## What the law says

The Probation Service must ask local bodies each year about the work that people do on Community Payback. This duty is in section 10A of the Offender Management Act 2007. The Police, Crime, Sentencing and Courts Act 2022 added it. It lies on the Probation Service, not on the commissioner.

[Regulations made in 2023 say who must be asked](https://www.legislation.gov.uk/uksi/2023/430). They came into force on 8 May 2023. They name:

- police and crime commissioners
- community safety partnerships
- at least one voluntary, community or social enterprise organisation
- organisations that represent victims of crime

Partners like these know their areas and what the problems are. The duty helps projects to meet local needs.`,
    },
  ],
}
