import { cache } from 'react'
import type { DocumentCollection } from '#lib/paths.ts'
import { payload } from '#lib/payload.ts'
import type { AccessibilityIssue, ListingBlock, News, Publication, Service } from '#lib/payload-types.ts'
import { runtime } from '#lib/runtime.ts'
import { type Need, needs } from '#lib/services/options.ts'

/** A published document as a list shows it, with where it is. */
export type Listed = { id: string; title: string; summary: string; href: string }
export type ListedService = Listed & Pick<Service, 'needs' | 'audiences' | 'areas' | 'runBy' | 'hours' | 'phone' | 'website'>
export type ListedNeed = { need: Need; count: number }
export type ListedPublication = Listed & Pick<Publication, 'publishedOn' | 'publisher' | 'file' | 'url'>
export type ListedNews = Listed & Pick<News, 'date'>
export type ListedIssue = Pick<AccessibilityIssue, 'id' | 'issue' | 'criterion' | 'ground' | 'plan'>

export type Listing =
  | { of: 'services'; items: ListedService[] }
  | { of: 'needs'; items: ListedNeed[] }
  | { of: 'publications'; items: ListedPublication[] }
  | { of: 'news'; items: ListedNews[] }
  | { of: 'accessibilityIssues'; items: ListedIssue[] }
  | { of: TitledCollection; items: Listed[] }

const needKeys = Object.keys(needs) as Need[]

type TitledCollection = 'boards' | 'partnerships' | 'programmes' | 'strategies'

/**
 * Everything published of one kind, by title, but news newest first. Of accessibility issues, only those not yet fixed. A page that asks
 * twice is answered once.
 */
export const listPublished = cache(async (of: ListingBlock['of']): Promise<Listing> => {
  switch (of) {
    case 'services':
      return { of, items: await listServices() }
    case 'needs':
      return { of, items: countByNeed(await listServices()) }
    case 'publications':
      return { of, items: await listPublications() }
    case 'news':
      return { of, items: await listNews() }
    case 'accessibilityIssues':
      return { of, items: await listIssues() }
    default:
      return { of, items: await listTitled(of) }
  }
})

const all = { overrideAccess: false, pagination: false, depth: 1 } as const
const titled = { title: true, summary: true } as const

async function listTitled(collection: TitledCollection) {
  const { docs } = await (await payload()).find({ ...all, collection, sort: 'title', select: titled })
  return withAddresses(collection, docs)
}

async function listServices() {
  const select = { ...titled, needs: true, audiences: true, areas: true, runBy: true, hours: true, phone: true, website: true } as const
  const { docs } = await (await payload()).find({ ...all, collection: 'services', sort: 'title', select })
  return withAddresses('services', docs)
}

/** The needs that at least one service meets, in the order in which people are asked. */
function countByNeed(services: ListedService[]) {
  const counted = needKeys.map((need) => ({ need, count: services.filter((service) => service.needs.includes(need)).length }))
  return counted.filter(({ count }) => count > 0)
}

async function listPublications() {
  const select = { ...titled, publishedOn: true, publisher: true, file: true, url: true } as const
  const { docs } = await (await payload()).find({ ...all, collection: 'publications', sort: 'title', select })
  return withAddresses('publications', docs)
}

async function listNews() {
  const select = { ...titled, date: true } as const
  const { docs } = await (await payload()).find({ ...all, collection: 'news', sort: ['-date', '-createdAt'], select })
  return withAddresses('news', docs)
}

async function listIssues() {
  const select = { issue: true, criterion: true, ground: true, plan: true } as const
  const where = { mendedOn: { exists: false } }
  const { docs } = await (await payload()).find({ ...all, collection: 'accessibility-issues', sort: 'issue', select, where })
  return docs
}

/** A document without an address was taken down a moment ago, and is left out. */
function withAddresses<Found extends { id: string }>(collection: DocumentCollection, documents: Found[]) {
  return documents.flatMap((document) => {
    const href = runtime().routes.pathOf({ collection, id: document.id })
    return href ? [{ ...document, href }] : []
  })
}
