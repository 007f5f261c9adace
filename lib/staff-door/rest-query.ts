import { parse, stringify } from 'qs-esm'
import { Refusal } from '#lib/staff-door/refusal.ts'

type Query = ReturnType<typeof parse>

const mostRows = 100
const deepest = 2

/**
 * A query of the REST interface, read as Payload reads it, with no more rows and no deeper than anybody needs: `limit=0` is Payload's word
 * for all of them.
 * @param search with its question mark, or empty
 * @returns the same where nothing had to be changed.
 * @throws Refusal when it can't be read.
 */
export function boundedQuery(search: string) {
  const query = read(search)
  const bounded = { ...query, ...numbersIn(query), ...('joins' in query ? { joins: withinRows(query.joins) } : {}) }
  const isSame = JSON.stringify(bounded) === JSON.stringify(query)
  return isSame ? search : `?${stringify(bounded)}`
}

function read(search: string): Query {
  try {
    return parse(search, { allowEmptyArrays: true, arrayLimit: 1000, depth: 10, ignoreQueryPrefix: true })
  } catch {
    throw unreadable()
  }
}

function numbersIn({ limit, depth, page, pagination }: Query) {
  // Payload gives all of them to whoever asks for no pages.
  const rows = wholeNumber(limit, 'limit') ?? (pagination === undefined ? undefined : mostRows)
  const levels = wholeNumber(depth, 'depth')
  const number = wholeNumber(page, 'page')
  return {
    ...(rows === undefined ? {} : { limit: String(boundedRows(rows)) }),
    ...(levels === undefined ? {} : { depth: String(Math.min(levels, deepest)) }),
    ...(number === undefined ? {} : { page: String(number) }),
  }
}

function boundedRows(rows: number) {
  return rows === 0 ? mostRows : Math.min(rows, mostRows)
}

/** Payload takes whatever JavaScript can make a number of, and passes on to the database what it can't. */
function wholeNumber(value: unknown, name: string) {
  if (value === undefined) return undefined
  if (typeof value !== 'string' || !/^\d{1,9}$/.test(value)) throw new Refusal(400, `“${name}” must be a whole number.`)
  return Number(value)
}

function withinRows(joins: unknown): unknown {
  if (typeof joins !== 'object' || joins === null) return joins
  return Object.fromEntries(
    Object.entries(joins).map(([name, value]) => {
      if (name !== 'limit') return [name, withinRows(value)]
      return [name, String(boundedRows(wholeNumber(value, 'limit') ?? 0))]
    }),
  )
}

function unreadable() {
  return new Refusal(400, 'This query can’t be read.')
}
