import type { CollectionSlug } from 'payload'
import { type DocumentCollection, documentCollections } from '#lib/paths.ts'
import { searchKinds } from '#lib/search/kinds.ts'

/**
 * What staff can find of a collection, by its columns in Postgres: what makes its title, and what else is looked through. `newest` is where it
 * is as it was last saved: among the versions, or in its own row where nothing is drafted.
 */
export type FindableKind = {
  name: string
  group: FindGroup
  newest: 'version' | 'row'
  title: readonly string[]
  words: readonly string[]
  phone?: string
}

/** The parts of the results, in their order. */
export const findGroups = {
  casework: 'Nominations and projects',
  pages: 'Pages',
  help: 'Helplines',
  people: 'People and organisations',
  figures: 'Figures',
  files: 'Files',
  site: 'Alerts, addresses and words of the site',
} as const
export type FindGroup = keyof typeof findGroups

function documentKind(collection: DocumentCollection): FindableKind {
  return {
    ...{ name: searchKinds[collection], group: 'pages', newest: 'version', title: ['title'], words: ['summary'] },
    ...(collection === 'services' && { phone: 'phone' }),
  }
}

/** Every collection but those that have a place of their own: what residents and visitors sent, and what the site wrote down. */
export const findable = {
  ...(Object.fromEntries(documentCollections.map((collection) => [collection, documentKind(collection)])) as Record<
    DocumentCollection,
    FindableKind
  >),
  helplines: {
    ...{ name: 'Helpline', group: 'help', newest: 'version', phone: 'phone' },
    ...{ title: ['name'], words: ['phone', 'website', 'hours', 'for_whom', 'other_ways'] },
  },
  organisations: { name: 'Organisation', group: 'people', newest: 'version', title: ['name'], words: ['abbreviation', 'website'] },
  offices: { name: 'Office', group: 'people', newest: 'version', title: ['name'], words: [] },
  'office-holders': { name: 'Office holder', group: 'people', newest: 'version', title: ['name'], words: [] },
  users: { name: 'Staff', group: 'people', newest: 'row', title: ['name', 'email'], words: [] },
  figures: { name: 'Figure', group: 'figures', newest: 'version', title: ['value', 'counts'], words: ['among', 'source', 'source_url'] },
  media: { name: 'File', group: 'files', newest: 'row', title: ['filename'], words: ['title', 'alt', 'credit'] },
  alerts: { name: 'Alert', group: 'site', newest: 'version', title: ['words'], words: ['link_label'] },
  redirects: { name: 'Old address', group: 'site', newest: 'row', title: ['from'], words: ['main_site_path'] },
  'pinned-answers': { name: 'Pinned answer', group: 'site', newest: 'row', title: ['title'], words: ['typed'] },
  'everyday-words': { name: 'Everyday words', group: 'site', newest: 'row', title: ['typed'], words: ['means'] },
  'accessibility-issues': { name: 'Accessibility issue', group: 'site', newest: 'row', title: ['issue'], words: ['criterion', 'plan'] },
} as const satisfies Partial<Record<CollectionSlug, FindableKind>>

export type Findable = keyof typeof findable

export const findableCollections = Object.keys(findable) as Findable[]

export function kindOf(collection: Findable): FindableKind {
  return findable[collection]
}

/** The part that an address names, if it names one. */
export function groupNamed(name: unknown): FindGroup | undefined {
  return (Object.keys(findGroups) as FindGroup[]).find((group) => group === name)
}
