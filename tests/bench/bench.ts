import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import autocannon from 'autocannon'
import pg from 'pg'
import { databaseOf } from '#tests/bench/database-of.ts'
import { aSite, freePort, type Site } from '#tests/support/a-site.ts'

const seconds = 8

/** `npm run bench`: what the product does, measured beside the least that could do it, on the same machine in the same minutes. */
await bench()

async function bench() {
  await using site = await aSite()
  const rows = [await comparePages(site), await compareSubmissions(site)]
  process.stdout.write(`${rows.join('\n')}\n`)
}

/** A stored page against a server that knows only those bytes. */
async function comparePages(site: Site) {
  const page = await fetch(`${site.url}/programmes/drive-project`, { headers: { 'accept-encoding': 'br' } })
  const bytes = Buffer.alloc(Number(page.headers.get('content-length')), 'x')
  const bare = createServer((_, response) => response.setHeader('content-type', 'text/html').end(bytes))
  const port = await freePort()
  bare.listen(port)
  const least = await load(`http://localhost:${port}/`)
  const ours = await load(`${site.url}/programmes/drive-project`)
  bare.close()
  return ratio('a stored page ÷ a bare server sending the same bytes', ours, least, 'requests/s')
}

async function load(url: string) {
  const { requests, non2xx } = await autocannon({ url, connections: 16, duration: seconds, headers: { 'accept-encoding': 'br' } })
  if (non2xx > 0) throw new Error(`${non2xx} of the answers of ${url} were no pages`)
  return requests.average
}

/** Nominations acknowledged against rows inserted, one a transaction, by as many clients. */
async function compareSubmissions(site: Site) {
  const pool = new pg.Pool({ connectionString: await databaseOf(site), max: 16 })
  await pool.query('CREATE TABLE bench (id uuid PRIMARY KEY, words text)')
  const least = await perSecond(() => pool.query('INSERT INTO bench VALUES ($1, $2)', [randomUUID(), 'x'.repeat(200)]))
  await pool.query('DROP TABLE bench')
  const ours = await perSecond(() => nominate(site))
  await pool.end()
  return ratio('nominations stored ÷ single rows inserted, 16 clients', ours, least, 'a second')
}

async function nominate(site: Site) {
  const body = new URLSearchParams({
    key: randomUUID(),
    place: 'The path behind the library',
    councilArea: 'bristol',
    kinds: 'litter',
    description: 'Clear the litter along the whole path.',
    name: 'A Resident',
    email: 'resident@example.org',
  })
  const { status } = await fetch(`${site.url}/community-payback/nominate`, { method: 'POST', body, redirect: 'manual' })
  if (status !== 303) throw new Error(`A nomination was answered with ${status}`)
}

async function perSecond(task: () => Promise<unknown>) {
  const end = Date.now() + seconds * 1000
  let done = 0
  const client = async () => {
    while (Date.now() < end) {
      await task()
      done += 1
    }
  }
  await Promise.all(Array.from({ length: 16 }, client))
  return done / seconds
}

function ratio(what: string, ours: number, least: number, unit: string) {
  return `${(ours / least).toFixed(2)}  ${what} (${Math.round(ours)} and ${Math.round(least)} ${unit})`
}
