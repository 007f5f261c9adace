import * as z from 'zod'
import { emailAddress, fullName, phoneNumber, postcodeOf } from '#lib/forms/contact-fields.ts'
import { line, optional, paragraphs, several } from '#lib/forms/fields.ts'
import { councilAreas } from '#lib/nominations/council-areas.ts'
import { dangers } from '#lib/nominations/dangers.ts'
import { owners } from '#lib/nominations/owners.ts'
import { placeKinds } from '#lib/nominations/place-kinds.ts'
import { rules } from '#lib/nominations/rules.ts'
import { toilets } from '#lib/nominations/toilets.ts'
import { workKinds } from '#lib/nominations/work-kinds.ts'

const missingDangers = 'Select whether anything there is dangerous'

/** The answers of each page, in the order asked. */
export const nominationSteps = {
  rules: z.object({ rules: z.enum(keys(rules), 'Select whether any of these apply') }),
  place: z.object({
    place: line('Enter where the work is needed')
      .min(2, 'Where the work is needed must be 2 characters or more')
      .max(300, 'Where the work is needed must be 300 characters or less'),
    postcode: optional(postcodeOf('Enter a full UK postcode, like BS20 8JJ')),
  }),
  area: z.object({
    councilArea: z.enum([...keys(councilAreas), 'notSure', 'elsewhere'], 'Select the area the work is in'),
  }),
  work: z.object({
    kinds: several(z.enum(keys(workKinds), 'Select what needs doing'), 'Select what needs doing'),
    description: paragraphs('Enter what needs doing')
      .min(20, 'Description must be 20 characters or more')
      .max(1200, 'Description must be 1,200 characters or less'),
  }),
  dangers: z.object({
    dangers: several(z.enum(keys(dangers), missingDangers), missingDangers).refine(isAloneOrNamed, {
      message: 'Select what is dangerous there, or ‘None of these’, or ‘I don’t know’',
    }),
  }),
  owner: z.object({
    placeKind: z.enum(keys(placeKinds), 'Select what kind of place it is'),
    owner: z.enum(keys(owners), 'Select who owns or looks after the place'),
    ownerName: optional(line('Enter who owns it').max(100, 'Who owns it must be 100 characters or less')),
  }),
  access: z.object({
    toilets: z.enum(keys(toilets), 'Select whether there are toilets'),
    accessNotes: optional(paragraphs('Enter how people get there').max(500, 'Getting there must be 500 characters or less')),
  }),
  // None of its answers is a field: its files become photos of the draft (lib/surface/post-photos.ts).
  photos: z.object({}),
  you: z
    .object({
      name: fullName(),
      email: optional(emailAddress()),
      phone: optional(phoneNumber()),
      organisation: optional(line('Enter an organisation').max(100, 'Organisation must be 100 characters or less')),
    })
    .refine(({ email, phone }) => email || phone, {
      path: ['email'],
      message: 'Enter an email address or a phone number',
      // Reported together with every other mistake, not only once those are corrected.
      when: () => true,
    }),
}

export type PageName = keyof typeof nominationSteps

type Answers<Page extends PageName> = z.output<(typeof nominationSteps)[Page]>

/** What a finished nomination says. */
export type Nomination = Answers<'rules'> &
  Answers<'place'> &
  Answers<'area'> &
  Answers<'work'> &
  Answers<'dangers'> &
  Answers<'owner'> &
  Answers<'access'> &
  Answers<'you'>

function keys<Key extends string>(labels: Record<Key, string>) {
  return Object.keys(labels) as Key[]
}

/** “None” and “I don’t know” go with nothing else. */
function isAloneOrNamed(chosen: readonly string[]) {
  return chosen.length === 1 || !chosen.some((danger) => danger === 'none' || danger === 'dontKnow')
}
