import type { DocumentCollection } from '#lib/paths.ts'
import { paths } from '#lib/paths.ts'
import { maybeRuntime } from '#lib/runtime.ts'

type Link = { document?: unknown; form?: unknown; url?: unknown }

const longestLabel = 80

/** A rule of a field: true, or what staff are told. */
export function whyNoLabel(label: string | null | undefined, { siblingData }: { siblingData: object }) {
  const { document, form, url }: Link = siblingData
  const leads = Boolean(document || form || url)
  if (!label?.trim()) return leads ? 'Write the words of the link' : true
  if (label.length > longestLabel) return `Use ${longestLabel} characters or fewer`
  return leads || 'Choose where the link leads, or empty its words'
}

type Section = { relationTo: DocumentCollection; value: unknown }

export function whyNoSection(section: unknown, { data }: { data: object }) {
  const { place }: { place?: unknown } = data
  if (place !== 'section') return true
  if (!section) return 'Choose the page at the top of the section'
  const { relationTo, value } = section as Section
  const path = maybeRuntime()?.routes.pathOf({ collection: relationTo, id: String(value) })
  return path !== paths.home || 'Every page is below the front page. Choose “The whole site”, or another page'
}

type Span = { from?: unknown; until?: unknown; _status?: unknown; deletedAt?: unknown }

export function whyNoUntil(until: unknown, { data }: { data: object }) {
  const { from, _status, deletedAt }: Span = data
  if (!until) return true
  const end = instantOf(until)
  if (end === undefined) return 'Enter a day and a time'
  if (end <= (instantOf(from) ?? Number.NEGATIVE_INFINITY)) return 'Choose a time after the one from which it is shown'
  // What is over may still be withdrawn or put in the bin.
  const isToBeShown = _status === 'published' && !deletedAt
  return !isToBeShown || end > Date.now() || 'This time has passed, so nobody would see the alert. Choose a later time, or leave it empty'
}

function instantOf(value: unknown) {
  if (value instanceof Date) return value.getTime()
  const instant = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(instant) ? undefined : instant
}
