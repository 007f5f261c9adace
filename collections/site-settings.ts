import type { DateField, Field, GlobalConfig } from 'payload'
import { date as validDate } from 'payload/shared'
import { administrators, anyone, signedIn } from '#collections/access.ts'
import { scheduledInto } from '#collections/endpoints/scheduled-into.ts'
import { asPhone, emailField } from '#collections/fields/contact.ts'
import { councilPagesFields } from '#collections/fields/council-pages.ts'
import { dayField } from '#collections/fields/day.ts'
import { linkFields } from '#collections/fields/link.ts'
import { officeHoursFields } from '#collections/fields/office-hours.ts'
import { line } from '#collections/fields/prose.ts'
import { optionsOf } from '#collections/fields/validate-with.ts'
import { wholeNumberField } from '#collections/fields/whole-number.ts'
import { noteSettings } from '#collections/hooks/note-deeds.ts'
import { changeSettings } from '#collections/hooks/publishing.ts'
import { refuseToOpen, refuseToRestoreOpen } from '#collections/hooks/refuse-to-open.ts'
import { tidyWords } from '#collections/hooks/tidy-words.ts'
import { whyNoPeriod } from '#lib/elections/period.ts'
import { nominationModes } from '#lib/nominations/modes.ts'
import { whyNoWorkingDays } from '#lib/office-hours/setting.ts'
import type { SiteSetting } from '#lib/payload-types.ts'

const keptMonthsField = wholeNumberField({
  name: 'nominationsKeptMonths',
  label: 'How long nominations are kept after they close, in months',
  unit: 'months',
  max: 240,
  description: 'The site then erases who sent them and what they wrote. Pages say it in words: 24 months are “2 years”.',
})

const checkedDaysField = wholeNumberField({
  name: 'nominationsCheckedDays',
  label: 'How soon you check a nomination, in working days',
  unit: 'working days',
  max: 100,
  description:
    'The form promises it to residents, and the desk shows what is late. Leave it empty to promise no time. The office hours below say which days count.',
  whyNot: whyNoWorkingDays,
})

const acknowledgedDaysField = wholeNumberField({
  name: 'handOffsAcknowledgedDays',
  label: 'How soon the Probation Service acknowledges a project, in working days',
  unit: 'working days',
  max: 100,
  description:
    'The desk then shows which projects it has not acknowledged: those that are still “Sent to the Probation Service”. Leave it empty to watch no time.',
  whyNot: whyNoWorkingDays,
})

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
  checkedDaysField,
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
  forStaff(acknowledgedDaysField),
  {
    name: 'councilPages',
    type: 'group',
    label: 'The councils’ own pages',
    admin: {
      description:
        'Where the form sends residents for what Community Payback can’t do, and for needles and asbestos. Where one is empty, it sends them to “Find your local council” on GOV.UK.',
    },
    fields: councilPagesFields,
  },
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
