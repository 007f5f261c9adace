import { createServerFeature } from '@payloadcms/richtext-lexical'

/** What is pasted from Word and the like arrives as lists, headings and table blocks. */
export const PasteFeature = createServerFeature({
  feature: { ClientFeature: '/components/admin/paste/paste-feature.ts#PasteFeatureClient' },
  key: 'paste',
})
