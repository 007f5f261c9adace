import {
  BoldFeature,
  HeadingFeature,
  InlineToolbarFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { RelationshipField, TextField } from 'payload'
import { PasteFeature } from '#collections/fields/paste-feature.ts'
import { mendAddress } from '#lib/documents/mend-address.ts'
import { whyAddressIsRefused } from '#lib/documents/typed-addresses.ts'
import { documentCollections } from '#lib/paths.ts'

/** What running text may contain. Level 1 is the page's title, so headings in text begin at level 2. */
const richTextFeatures = [
  ParagraphFeature(),
  HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
  BoldFeature(),
  LinkFeature({
    enabledCollections: [...documentCollections],
    fields: ({ defaultFields }) =>
      defaultFields.map((field) => (isAddress(field) ? addressField(field) : isChosen(field) ? chosenField(field) : field)),
  }),
  UnorderedListFeature(),
  OrderedListFeature(),
  InlineToolbarFeature(),
  PasteFeature(),
]

function isAddress(field: { type: string; name?: string }): field is TextField {
  return field.type === 'text' && field.name === 'url'
}

/** Staff who type the address of one of our pages are told so where they type it. */
function addressField({ label, admin, hooks }: TextField): TextField {
  return {
    name: 'url',
    type: 'text',
    required: true,
    ...(label && { label }),
    ...(admin && { admin }),
    ...(hooks && { hooks }),
    validate: (value: string | null | undefined, { siblingData }: { siblingData: { linkType?: unknown } }) => {
      if (siblingData.linkType === 'internal') return true
      return value ? (whyAddressIsRefused(mendAddress(value)) ?? true) : 'Enter the web address'
    },
  }
}

function isChosen(field: { type: string; name?: string }): field is RelationshipField {
  return field.type === 'relationship' && field.name === 'doc'
}

/** A page that is gone stays chosen: its words are drawn without a link, and it comes back with the page. Payload would refuse the whole text. */
function chosenField(field: RelationshipField): RelationshipField {
  const validate = (value: unknown) => Boolean(value) || 'Choose the page that the link leads to'
  return { ...field, validate } as RelationshipField
}

export const richText = lexicalEditor({ features: richTextFeatures })
