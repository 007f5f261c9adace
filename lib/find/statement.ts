import { sql } from '@payloadcms/db-postgres'
import { type Findable, kindOf } from '#lib/find/kinds.ts'
import { newestOf, type Part } from '#lib/find/newest.ts'
import type { Wanted } from '#lib/find/words.ts'
import type { DocumentCollection } from '#lib/paths.ts'

/** What of a collection holds every word, as it was last saved. `rank` puts first what has them in its title. */
export function foundIn(collection: Findable, { patterns, phone }: Wanted): Part {
  const { group, name, phone: number } = kindOf(collection)
  const all = sql`${sql.param(patterns)}::text[]`
  const rings = number && phone ? sql` OR regexp_replace(phone, '\\D', '', 'g') LIKE ${phone}` : sql``
  // What is found by the names that running text has for its parts is looked at again, without them. Only few are drafts.
  const head = sql`concat_ws(E'\n', title, address, words)`
  const holds = (text: Part) => sql`(${lower(text)} LIKE ALL (${all})${rings})`
  return sql`
    SELECT ${group}::text AS "group", ${collection}::text AS collection, ${name}::text AS name, id, title, address, state,
      (NOT ${lower(sql`title`)} LIKE ALL (${all}))::integer AS rank
    FROM (SELECT * FROM (${newestOf(collection)}) AS newest
      WHERE ${holds(sql`concat_ws(E'\n', ${head}, coalesce(said, body::text))`)} OFFSET 0) AS likely
    WHERE said IS NOT NULL OR body IS NULL OR ${holds(head)} OR ${holds(sql`concat_ws(E'\n', ${head}, ${wordsIn(sql`body`)})`)}`
}

/** The document that is at a path, was once, or will be once it is published. */
export function documentsAt(collections: readonly DocumentCollection[], path: string): Part {
  const drafts = collections.map(
    (collection) => sql`SELECT ${collection}::text AS collection, id, address FROM (${newestOf(collection)}) AS newest`,
  )
  return sql`SELECT collection, document_id AS id, CASE WHEN is_current THEN 0 ELSE 2 END AS rank FROM routes WHERE path = ${path}
    UNION ALL SELECT collection, id, 1 FROM (${sql.join(drafts, sql` UNION ALL `)}) AS drafts WHERE address = ${path} ORDER BY rank`
}

// Capitals by their bytes alone: to know those of every language takes ten times as long.
function lower(text: Part): Part {
  return sql`lower((${text}) COLLATE "C")`
}

const textOfBlocks = `$.** ? (@.type() == "object").keyvalue() ? (@.value.type() == "string"
  && !(@.key like_regex "^(id|type|blockType|tag|format|mode|style|direction|listType|linkType|relationTo|value|textFormat|textStyle)$")).value`

function wordsIn(body: Part): Part {
  return sql`(SELECT string_agg(word #>> '{}', E'\n') FROM jsonb_path_query(${body}, ${textOfBlocks}::jsonpath) AS word)`
}
