import { note, writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

/**
 * The model statement that the Accessibility Regulations 2018 require; its words are GOV.UK’s sample statement of 19 December 2023, for WCAG
 * 2.2. The listing prints the recorded issues under the three headings the model has.
 */
export const accessibility: StarterDocument = {
  collection: 'pages',
  slug: 'accessibility',
  title: 'Accessibility statement for the reducing reoffending site',
  summary: 'How easy this website is to use, what is wrong with it, and how to tell us about a problem.',
  wordsChangedOn: writtenOn,
  toBeConfirmed: [
    note({
      what: 'Who answers about accessibility, how to reach them and how soon they answer. Each is a setting.',
      whom: 'Our chief executive',
    }),
    note({ what: 'When an independent expert and disabled people test the site.', whom: 'Our chief executive' }),
  ],
  body: [
    {
      blockType: 'text',
      markdown: `This accessibility statement applies to the public pages of this website about reducing reoffending in Avon and Somerset.

This website is run by the Office of the Police and Crime Commissioner (OPCC) for Avon and Somerset. We want as many people as possible to be able to use this website. For example, that means you should be able to:

- change colours, contrast levels and fonts in your browser
- zoom in to four times the size without the text spilling off the screen
- use most of the website with a keyboard
- use most of the website with speech recognition software
- listen to most of the website with a screen reader
- use the website without JavaScript

[AbilityNet](https://mcmw.abilitynet.org.uk) can tell you how to make your device easier to use if you have a disability.

## Feedback and contact information

If you need information on this website in a different format, [contact us](/contact). You can ask for large print, easy read, audio recording or braille.`,
    },
    { blockType: 'officeDetails', details: ['accessibilityContact', 'accessibilityAnswersWithin'] },
    {
      blockType: 'text',
      markdown: `## Reporting accessibility problems with this website

We want to make this website better. If you find a problem that this statement does not list, or think that we do not meet the rules, [contact us](/contact).

## Enforcement procedure

The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility regulations’). If you’re not happy with how we respond to your complaint, [contact the Equality Advisory and Support Service (EASS)](https://www.equalityadvisoryservice.com).

## Technical information about this website’s accessibility

The Office of the Police and Crime Commissioner for Avon and Somerset is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.

## Compliance status

This website is partially compliant with the [Web Content Accessibility Guidelines version 2.2](https://www.w3.org/TR/WCAG22/) AA standard, due to the non-compliances listed below.

These guidelines (WCAG for short) say how to make websites that everyone can use.

## Non-accessible content

The content listed below is non-accessible for the following reasons.`,
    },
    { blockType: 'listing', of: 'accessibilityIssues' },
    {
      blockType: 'text',
      markdown: `## Preparation of this accessibility statement

This statement was prepared on 23 November 2026. It was last reviewed on 23 November 2026.

This website was last tested on 23 November 2026 against the WCAG 2.2 AA standard. The test was carried out by the people who built it. It was made of automated checks and of our own review. No independent expert has tested the site.

The automated checks looked at each kind of page. The review used a keyboard, small and large screens, strong zoom and forced colours.`,
    },
  ],
}
