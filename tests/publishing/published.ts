import { query } from '#tests/support/a-database.ts'

/** Everything that a publish writes beside the document: it must be the same before and after anything that must change nothing. */
export async function published(databaseUrl: string) {
  const [content, routes, publications] = await Promise.all([
    query(databaseUrl, 'SELECT * FROM content_version'),
    query(databaseUrl, 'SELECT * FROM routes ORDER BY path'),
    query(databaseUrl, 'SELECT * FROM publications ORDER BY collection, document_id, number'),
  ])
  return { content, routes, publications }
}
