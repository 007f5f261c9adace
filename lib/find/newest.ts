import { sql } from '@payloadcms/db-postgres'
import { type Findable, kindOf } from '#lib/find/kinds.ts'
import { type DocumentCollection, isDocumentCollection, paths } from '#lib/paths.ts'
import { tableOf } from '#lib/publishing/table-of.ts'

export type Part = ReturnType<typeof sql>

/**
 * What of a collection is there, as it was last saved: its `id`, `title`, `words`, `phone` and `state`, and of a document the `address` at which
 * it is or will be. `said` is what a published document says, as the search of the site knows it; null for a draft, whose words are in `body`.
 */
export function newestOf(collection: Findable): Part {
  const { newest, title, words, phone } = kindOf(collection)
  const prefix = newest === 'version' ? 'version_' : ''
  const columns = (names: readonly string[]) =>
    sql.join([sql`NULL`, ...names.map((name) => sql`newest.${sql.identifier(prefix + name)}`)], sql`, `)
  const shared = sql`concat_ws(' ', ${columns(title)}) AS title, concat_ws(E'\n', ${columns(words)}) AS words,
    ${phone ? sql`newest.${sql.identifier(prefix + phone)}` : sql`NULL::text`} AS phone`
  if (newest === 'row') return sql`SELECT id, ${shared}, ${ofRow(collection)} FROM ${sql.identifier(tableOf(collection))} AS newest`
  const table = tableOf(collection)
  const isDocument = isDocumentCollection(collection)
  return sql`SELECT live.id, ${shared}, ${isDocument ? ofDocument(collection) : sql`NULL::text AS address, ''::text AS said, NULL::jsonb AS body`},
      ${stateOf(isDocument ? collection : undefined)} AS state
    FROM ${sql.identifier(`_${table}_v`)} AS newest JOIN ${sql.identifier(table)} AS live ON live.id = newest.parent_id
    ${isDocument ? joinsOf(collection) : sql``} WHERE newest.latest`
}

function ofRow(collection: Findable): Part {
  const nothingElse = sql`''::text AS said, NULL::jsonb AS body`
  if (collection === 'media')
    return sql`${`${paths.media}/`} || filename AS address, ${nothingElse}, CASE WHEN deleted_at IS NULL THEN 'saved' ELSE 'trashed' END AS state`
  const state = collection === 'users' ? sql`CASE WHEN is_disabled THEN 'disabled' ELSE 'saved' END` : rowState(collection)
  return sql`NULL::text AS address, ${nothingElse}, ${state} AS state`
}

function rowState(collection: Findable): Part {
  return collection === 'redirects' ? sql`CASE WHEN is_on THEN 'saved' ELSE 'off' END` : sql`'saved'::text`
}

function ofDocument(collection: DocumentCollection): Part {
  return sql`coalesce(route.path, ${willBeAt(collection)}) AS address,
    CASE WHEN newest.version__status = 'published' THEN coalesce(indexed.body, '') END AS said,
    CASE WHEN newest.version__status = 'published' THEN NULL ELSE newest.version_body END AS body`
}

/** As documentPath has it (lib/paths.ts). */
function willBeAt(collection: DocumentCollection): Part {
  if (collection !== 'pages') return sql`${`/${collection}/`} || newest.version_slug`
  return sql`CASE newest.version_slug WHEN 'home' THEN '/' ELSE coalesce(nullif(above.path, '/'), '') || '/' || newest.version_slug END`
}

function joinsOf(collection: DocumentCollection): Part {
  const above = sql`LEFT JOIN routes AS above ON above.collection = 'pages' AND above.document_id = newest.version_parent_id AND above.is_current`
  return sql`LEFT JOIN routes AS route ON route.collection = ${collection} AND route.document_id = live.id AND route.is_current
    LEFT JOIN search_documents AS indexed ON indexed.collection = ${collection} AND indexed.document_id = live.id
    ${collection === 'pages' ? above : sql``}`
}

function stateOf(collection: DocumentCollection | undefined): Part {
  const wasPublished = collection
    ? sql`EXISTS (SELECT 1 FROM publications WHERE collection = ${collection} AND document_id = live.id)`
    : sql`false`
  return sql`CASE WHEN live.deleted_at IS NOT NULL THEN 'trashed' WHEN live._status <> 'published' THEN CASE WHEN ${wasPublished} THEN 'withdrawn' ELSE 'draft' END
    WHEN newest.version__status = 'published' THEN 'published' ELSE 'changed' END`
}
