import type { Field } from 'payload'

type File = { isDecorative?: boolean | null; mimeType?: string | null }

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
    label: 'Title of the document',
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
]

function isPicture({ mimeType }: File) {
  return mimeType?.startsWith('image/') ?? false
}

function saysWhatItShows(value: string | null | undefined, { data }: { data: File }) {
  return !isPicture(data) || data.isDecorative || value?.trim() ? true : 'Say what the picture shows, or tick that it is only decoration'
}
