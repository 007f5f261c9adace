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
import { documentCollections } from '#lib/paths.ts'

/** What running text may contain. Level 1 is the page's title, so headings in text begin at level 2. */
export const richTextFeatures = [
  ParagraphFeature(),
  HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
  BoldFeature(),
  LinkFeature({ enabledCollections: [...documentCollections] }),
  UnorderedListFeature(),
  OrderedListFeature(),
  InlineToolbarFeature(),
]

export const richText = lexicalEditor({ features: richTextFeatures })
