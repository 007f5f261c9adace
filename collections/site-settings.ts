import type { DateField, Field, GlobalConfig, NumberField } from 'payload'
import { date as validDate, number as validNumber } from 'payload/shared'
import { administrators, anyone, signedIn } from '#collections/access.ts'
import { scheduledInto } from '#collections/endpoints/scheduled-into.ts'
import { asPhone, emailField } from '#collections/fields/contact.ts'
import { dayField } from '#collections/fields/day.ts'
import { linkFields } from '#collections/fields/link.ts'
import { officeHoursFields } from '#collections/fields/office-hours.ts'
import { line } from '#collections/fields/prose.ts'
import { optionsOf } from '#collections/fields/validate-with.ts'
import { noteSettings } from '#collections/hooks/note-deeds.ts'
import { changeSettings } from '#collections/hooks/publishing.ts'
import { refuseToOpen, refuseToRestoreOpen } from '#collections/hooks/refuse-to-open.ts'
import { tidyWords } from '#collections/hooks/tidy-words.ts'
import { whyNoPeriod } from '#lib/elections/period.ts'
import { nominationModes } from '#lib/nominations/modes.ts'
import type { SiteSetting } from '#lib/payload-types.ts'

const keptMonthsField: NumberField = {
  name: 'nominationsKeptMonths',
  type: 'number',
  label: 'How long nominations are kept after they close, in months',
  min: 1,
  max: 240,
  validate: (value, options) => {
    const known = validNumber(value, options)
    return known === true && typeof value === 'number' && !Number.isInteger(value) ? 'Enter whole months' : known
  },
  admin: { description: 'The site then erases who sent them and what they wrote. Pages say it in words: 24 months are “2 years”.' },
}

/** What pages say of the office itself. Each is shown only once it is filled in. */
const officeFields: Field[] = [
  asPhone(line({ name: 'phone', max: 60 })),
  emailField(),
  line({ name: 'hours', label: 'Office hours', max: 160, description: 'As people read them: Monday to Friday, 9am to 5pm.' }),
  line({ name: 'answersWithin', label: 'How soon you answer', max: 60, description: 'Like: 10 working days.' }),
  line({ name: 'dataProtectionOfficer', max: 200, description: 'The post, and how to reach whoever holds it.' }),
  line({ name: 'pressContact', max: 200, description: 'Stands below figures too.' }),
  line({ name: 'figuresLicence', label: 'Licence of figures', max: 120, description: 'Like: Open Government Licence v3.0.' }),
  line({ name: 'accessibilityContact', max: 200, description: 'A phone number or an email address.' }),
  line({ name: 'accessibilityAnswersWithin', label: 'How soon you answer about accessibility', max: 60 }),
  keptMonthsField,
  line({ name: 'feedbackKeptFor', label: 'How long page feedback is kept', max: 60 }),
]

/** Who is told when words suggest that somebody is in danger, and what has to be settled before the site opens. */
const openingFields: Field[] = [
  forStaff({ name: 'dangerReader', type: 'relationship', relationTo: 'users', label: 'Who reads notices of danger' }),
  forStaff({ name: 'dangerDeputy', type: 'relationship', relationTo: 'users', label: 'Their deputy' }),
  forStaff({
    ...dayField({ name: 'complaintsReadOn', label: 'The monitoring officer read the complaints page on' }),
  }),
  {
    name: 'isOpen',
    type: 'checkbox',
    label: 'The site is open',
    defaultValue: false,
    admin: {
      description:
        'Until then every page says that the site is being prepared, and asks search engines to leave it out. Saving tells you what is missing.',
    },
  },
]

const electionFields: Field[] = [
  forStaff<DateField>({
    ...dayField({ name: 'preElectionFrom', label: 'First day', description: 'Usually that of the notice of election.' }),
    validate: (value, options) => {
      const known = validDate(value, options)
      return known === true ? (whyNoPeriod(options.data as Partial<SiteSetting>) ?? true) : known
    },
  }),
  forStaff(dayField({ name: 'preElectionUntil', label: 'Last day', description: 'The day of the election.' })),
  { name: 'scheduledInto', type: 'ui', admin: { components: { Field: '/components/admin/scheduled-into.tsx#ScheduledInto' } } },
]

const nominationFields: Field[] = [
  { name: 'nominations', type: 'select', required: true, defaultValue: 'collect', options: optionsOf(nominationModes) },
  whileCollecting('probationAddress', 'Where the Probation Service receives nominations'),
  whileCollecting('dataSharingArrangement', 'The arrangement for sharing details with the Probation Service: its name and date'),
  whileCollecting('impactAssessment', 'The data protection impact assessment: its name and date'),
]

export const siteSettings: GlobalConfig = {
  slug: 'site-settings',
  access: { read: anyone, update: administrators },
  versions: { max: 100 },
  hooks: {
    beforeOperation: [refuseToRestoreOpen],
    beforeValidate: [tidyWords],
    beforeChange: [refuseToOpen],
    afterChange: [changeSettings, noteSettings],
  },
  endpoints: [scheduledInto],
  fields: [
    { name: 'navigation', type: 'array', maxRows: 5, labels: { singular: 'Menu item', plural: 'Menu' }, fields: linkFields() },
    {
      name: 'visitReasons',
      type: 'array',
      label: 'Reasons for a visit',
      admin: { description: 'The answers to “What best describes the reason for your visit today?”' },
      fields: [
        {
          name: 'key',
          type: 'text',
          required: true,
          maxLength: 40,
          admin: { description: 'A short name that never changes, like information. Counts are kept under it.' },
        },
        { name: 'label', type: 'text', required: true, maxLength: 120 },
      ],
    },
    { name: 'office', type: 'group', label: 'The office', fields: officeFields },
    forStaff({
      name: 'officeHours',
      type: 'group',
      label: 'Office hours that the site goes by',
      admin: { description: 'When it may ask somebody to read what can’t wait. What people read of your hours is above.' },
      fields: officeHoursFields,
    }),
    ...nominationFields,
    {
      type: 'collapsible',
      label: 'Pre-election period',
      admin: { description: 'On these days, whoever publishes news, a quotation or a picture of somebody has to say why it can’t wait.' },
      fields: electionFields,
    },
    { type: 'collapsible', label: 'Opening the site', fields: openingFields },
  ],
}

function whileCollecting(name: string, label: string): Field {
  const isCollecting = ({ nominations }: { nominations?: unknown }) => nominations === 'collect'
  return { ...forStaff(line({ name, max: 200, label })), admin: { condition: isCollecting } }
}

function forStaff<OneField extends object>(field: OneField) {
  return { ...field, access: { read: signedIn } }
}
