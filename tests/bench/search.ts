import pg from 'pg'
import { search } from '#lib/search/search.ts'
import { aRuntime } from '#tests/bench/a-runtime.ts'
import { databaseOf } from '#tests/bench/database-of.ts'
import { addWords, hardSearches, publishMany, searchesFor } from '#tests/bench/many-documents.ts'
import { aSite } from '#tests/support/a-site.ts'

const documents = 10_000
const searches = 200

/** How long a search of ten thousand documents takes: through lib/search alone, which is Postgres and the way there, and as a visitor gets it. */
await bench()

async function bench() {
  await using site = await aSite()
  const url = await databaseOf(site)
  const runtime = await aRuntime(url, site.dataDir)
  await publish(url)

  const queries = searchesFor(searches)
  const asked = await inTurn(queries, ask)
  const visited = await inTurn(queries, (query) =>
    fetch(`${site.url}/search?${new URLSearchParams({ q: query })}`).then((page) => page.text()),
  )
  const found = asked.results.filter(({ total }) => total > 0)
  const counts = found.map(({ total }) => total).toSorted((one, other) => one - other)
  process.stdout.write(
    `${documents} documents, ${searches} searches, of which ${found.length} found between ${counts[0]} and ${counts.at(-1)}\n` +
      `${line('in Postgres', asked.times)}\n${line('over HTTP', visited.times)}\n`,
  )
  for (const [what, hard] of Object.entries(hardSearches)) {
    const { times } = await inTurn(
      Array.from({ length: 40 }, (_, index) => hard[index % hard.length] ?? ''),
      ask,
    )
    process.stdout.write(`${line(what, times)}\n`)
  }
  await runtime.pool.end()
}

function ask(typed: string) {
  return search({ typed })
}

/** On a connection of its own: ten thousand documents take longer than the site would wait. */
async function publish(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(publishMany, [documents])
  await client.query(addWords)
  await client.query('VACUUM ANALYZE search_documents, search_words, routes, publications')
  await client.end()
}

async function inTurn<Result>(queries: string[], ask: (query: string) => Promise<Result>) {
  // The first few fill caches.
  for (const query of queries.slice(0, 10)) await ask(query)
  const times: number[] = []
  const results: Result[] = []
  for (const query of queries) {
    const began = performance.now()
    results.push(await ask(query))
    times.push(performance.now() - began)
  }
  return { times, results }
}

function line(where: string, times: number[]) {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(1)
  return `${where.padEnd(32)} p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`
}
