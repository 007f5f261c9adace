import type { Field } from 'payload'
import { signedIn } from '#collections/access.ts'
import { line } from '#collections/fields/prose.ts'
import { optionsOf } from '#collections/fields/validate-with.ts'
import { recognisable } from '#lib/media/recognisable.ts'

type File = { recognisable?: string | null; isDecorative?: boolean | null; mimeType?: string | null }

/** What staff are asked of a file, once they have chosen it: of a picture what it shows, of a document what it is called. */
export const fileWords: Field[] = [
  {
    name: 'chosenFile',
    type: 'ui',
    admin: { disableListColumn: true, components: { Field: '/components/admin/chosen-file.tsx#ChosenFile' } },
  },
  {
    name: 'title',
    type: 'text',
    label: 'Title of the PDF',
    maxLength: 250,
    admin: {
      condition: ({ mimeType }: File) => mimeType === 'application/pdf',
      description: 'What it is called, as it stands on its first page.',
    },
  },
  {
    name: 'alt',
    type: 'text',
    label: 'What the picture shows',
    maxLength: 250,
    admin: { condition: isPicture, description: 'For people who can’t see it.' },
    validate: saysWhatItShows,
  },
  {
    name: 'isDecorative',
    type: 'checkbox',
    label: 'The picture is only decoration',
    defaultValue: false,
    admin: { condition: isPicture },
  },
  {
    name: 'recognisable',
    type: 'radio',
    label: 'Can anyone be recognised?',
    options: optionsOf(recognisable),
    admin: {
      condition: isPicture,
      description: 'If somebody can be and did not agree, use another picture. Never show people doing unpaid work.',
    },
  },
  {
    name: 'agreementKeptBy',
    type: 'text',
    label: 'Who keeps the record of their agreement',
    maxLength: 160,
    access: { read: signedIn },
    admin: { condition: isAgreed, description: 'A post or a team, not a name.' },
    validate: saysWhoKeepsIt,
  },
  {
    ...line({ name: 'credit', max: 120, label: 'Whose picture it is' }),
    admin: { condition: isPicture, description: 'As the page says it, like: Avon and Somerset Police.' },
  },
]

function isPicture({ mimeType }: File) {
  return mimeType?.startsWith('image/') ?? false
}

function saysWhatItShows(value: string | null | undefined, { data }: { data: File }) {
  return !isPicture(data) || data.isDecorative || value?.trim() ? true : 'Say what the picture shows, or tick that it is only decoration'
}

function saysWhoKeepsIt(value: string | null | undefined, { data }: { data: File }) {
  return !isAgreed(data) || value?.trim() ? true : 'Say who keeps the record that they agreed, or use another picture'
}

function isAgreed({ recognisable }: File) {
  return recognisable === 'agreed'
}
