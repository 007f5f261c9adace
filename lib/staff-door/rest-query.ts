import { parse, stringify } from 'qs-esm'
import { isReadable } from '#lib/staff-door/readable-query.ts'
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
  const query = parsed(search)
  if (!isReadable(query)) throw new Refusal(400, 'This query can’t be read.')
  const bounded = withinRows({ ...query, ...(isUnpaged(query) ? { limit: '0' } : {}) })
  const isSame = JSON.stringify(bounded) === JSON.stringify(query)
  return isSame ? search : `?${stringify(bounded)}`
}

function parsed(search: string): Query {
  try {
    return parse(search, { allowEmptyArrays: true, arrayLimit: 1000, depth: 10, ignoreQueryPrefix: true })
  } catch {
    throw new Refusal(400, 'This query can’t be read.')
  }
}

/** Payload gives all of them to whoever asks for no pages. */
function isUnpaged({ limit, pagination }: Query) {
  return (limit === undefined || limit === '') && pagination !== undefined
}

const bounds = {
  limit: (rows: number) => String(rows === 0 ? mostRows : Math.min(rows, mostRows)),
  depth: (levels: number) => String(Math.min(levels, deepest)),
  page: String,
}

/** Of the whole query, and of the lists that it joins. */
function withinRows(query: Query): Query {
  const numbers = Object.entries(bounds).flatMap(([name, bounded]) => {
    const number = wholeNumber(query[name], name)
    return name in query ? [[name, number === undefined ? undefined : bounded(number)]] : []
  })
  const { joins } = query
  const within = isRecord(joins)
    ? { joins: Object.fromEntries(Object.entries(joins).map(([name, join]) => [name, isRecord(join) ? withinRows(join) : join])) }
    : {}
  return { ...query, ...Object.fromEntries(numbers), ...within }
}

/** Payload takes whatever JavaScript can make a number of, and passes on to the database what it can't. */
function wholeNumber(value: unknown, name: string) {
  if (value === undefined || value === '') return undefined
  if (typeof value !== 'string' || !/^\d{1,9}$/.test(value)) throw new Refusal(400, `“${name}” must be a whole number.`)
  return Number(value)
}

function isRecord(value: unknown): value is Query {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
