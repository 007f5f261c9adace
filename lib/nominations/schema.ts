import * as z from 'zod'
import { emailAddress, fullName, phoneNumber, postcodeOf } from '#lib/forms/contact-fields.ts'
import { line, optional, paragraphs, several } from '#lib/forms/fields.ts'
import { councilAreas } from '#lib/nominations/council-areas.ts'
import { workKinds } from '#lib/nominations/work-kinds.ts'

/** The questions in the order they are asked. Each step is a page's worth; today one page asks them all. */
export const nominationSteps = {
  place: z.object({
    place: line('Enter where the work is needed')
      .min(5, 'Where the work is needed must be 5 characters or more')
      .max(300, 'Where the work is needed must be 300 characters or less'),
    postcode: optional(postcodeOf('Enter a full UK postcode, like BS20 8JJ')),
  }),
  area: z.object({
    councilArea: z.enum([...keys(councilAreas), 'notSure', 'elsewhere'], 'Select the area the work is in'),
  }),
  work: z.object({
    kinds: several(z.enum(keys(workKinds), 'Select what needs doing'), 'Select what needs doing'),
    description: paragraphs('Describe the work')
      .min(20, 'Description must be 20 characters or more')
      .max(1200, 'Description must be 1,200 characters or less'),
  }),
  contact: z.object({
    name: fullName(),
    email: optional(emailAddress()),
    phone: optional(phoneNumber()),
    organisation: optional(line('Enter an organisation').max(100, 'Organisation must be 100 characters or less')),
  }),
}

export const nominationSchema = z
  .object({
    ...nominationSteps.place.shape,
    ...nominationSteps.area.shape,
    ...nominationSteps.work.shape,
    ...nominationSteps.contact.shape,
    key: z.uuid('We could not tell whether you have sent this already. Check your answers, then send them again'),
  })
  .refine(({ email, phone }) => email || phone, {
    path: ['email'],
    message: 'Enter an email address or a phone number',
    // Reported together with every other mistake, not only once those are corrected.
    when: () => true,
  })

export type Nomination = z.output<typeof nominationSchema>

function keys<Key extends string>(labels: Record<Key, string>) {
  return Object.keys(labels) as Key[]
}
