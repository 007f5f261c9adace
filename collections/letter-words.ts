import type { GlobalConfig, TextareaFieldValidation, TextFieldSingleValidation } from 'payload'
import { text as validText, textarea as validTextarea } from 'payload/shared'
import { caseworkers, staff } from '#collections/access.ts'
import { noteSettings } from '#collections/hooks/note-deeds.ts'
import { tidyWords } from '#collections/hooks/tidy-words.ts'
import { type LetterKind, letterKinds } from '#lib/nominations/letter-kinds.ts'
import { places, placesOf, starterWords, whyNotALetter } from '#lib/nominations/letters/letter-words.ts'

/** What residents are written, letter by letter. */
export const letterWords: GlobalConfig = {
  slug: 'letter-words',
  label: 'Letters to residents',
  access: { read: staff, update: caseworkers },
  versions: { max: 100 },
  hooks: { beforeValidate: [tidyWords], afterChange: [noteSettings] },
  fields: Object.entries(letterKinds).map(([kind, label]) => ({
    type: 'collapsible' as const,
    label,
    admin: { initCollapsed: true },
    fields: [letterFields(kind as LetterKind)],
  })),
}

function letterFields(kind: LetterKind) {
  const description = `You can write ${placesOf(kind)
    .map((place) => `${place} for ${places[place]}`)
    .join(', ')}.`
  return {
    name: kind,
    type: 'group' as const,
    label: false as const,
    fields: [
      {
        ...{ name: 'subject', type: 'text' as const, required: true, maxLength: 120, defaultValue: () => starterWords[kind].subject },
        validate: ((value, options) => {
          const known = validText(value, options)
          return known === true ? (whyNotALetter(kind, { subject: value ?? '' }) ?? true) : known
        }) satisfies TextFieldSingleValidation,
      },
      {
        ...{ name: 'text', type: 'textarea' as const, required: true, maxLength: 3000, defaultValue: () => starterWords[kind].text },
        admin: { rows: 12, description },
        validate: ((value, options) => {
          const known = validTextarea(value, options)
          return known === true ? (whyNotALetter(kind, { text: value ?? '' }) ?? true) : known
        }) satisfies TextareaFieldValidation,
      },
      {
        name: 'preview',
        type: 'ui' as const,
        admin: { components: { Field: { path: '/components/admin/letters/letter-preview.tsx#LetterPreview', serverProps: { kind } } } },
      },
    ],
  }
}
