import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import autocannon from 'autocannon'
import pg from 'pg'
import { databaseOf } from '#tests/bench/database-of.ts'
import { clients, perSecond, ratio } from '#tests/bench/per-second.ts'
import { processorTime } from '#tests/bench/processor.ts'
import { sendNomination } from '#tests/nominations/a-resident.ts'
import { referenceIn } from '#tests/nominations/stored.ts'
import { aSite, freePort, type Site } from '#tests/support/a-site.ts'
import { eventually } from '#tests/support/eventually.ts'
import { everyPageDrawn } from '#tests/support/every-page-drawn.ts'
import { send } from '#tests/support/http.ts'

const requests = 40_000

/** `npm run bench`: what the product does, measured beside the least that could do it, on the same machine in the same minutes. */
await bench()

async function bench() {
  await using site = await aSite()
  await everyPageDrawn(site)
  const rows = [...(await comparePages(site)), await compareSubmissions(site)]
  process.stdout.write(`${rows.join('\n')}\n`)
}

/** A stored page against Node alone, and nginx where it is installed, with the same headers and bytes: what each takes of the processor. */
async function comparePages(site: Site) {
  const address = '/programmes/drive-project'
  const ours = await costOf(`${site.url}${address}`, site.process)
  const port = String(await freePort())
  const bare = spawn(process.execPath, ['tests/bench/bare-server.ts', site.url, address, port], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(bare.stdout, 'data')
  const least = await costOf(`http://localhost:${port}${address}`, bare).finally(() => bare.kill())
  return [
    ratio('processor of a stored page ÷ of bare Node sending the same', ours, least, 'µs a request'),
    ...(await compareNginx(site, address, ours)),
  ]
}

async function compareNginx(site: Site, address: string, ours: number) {
  if (spawnSync('nginx', ['-v']).error) return []
  const { headers, bytes } = await send(site, address, { headers: { 'accept-encoding': 'br' } })
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-nginx-'))
  const port = await freePort()
  await writeFile(path.join(folder, 'page'), bytes)
  await writeFile(path.join(folder, 'nginx.conf'), nginxConfig(folder, port, headers))
  const nginx = spawn('nginx', ['-c', path.join(folder, 'nginx.conf')], { stdio: 'ignore' })
  try {
    await eventually(() => fetch(`http://localhost:${port}/page`))
    return [
      ratio(
        'processor of a stored page ÷ of nginx sending the same',
        ours,
        await costOf(`http://localhost:${port}/page`, nginx),
        'µs a request',
      ),
    ]
  } finally {
    nginx.kill()
    await rm(folder, { recursive: true })
  }
}

function nginxConfig(folder: string, port: number, headers: IncomingHttpHeaders) {
  const own = ['date', 'connection', 'keep-alive', 'content-length', 'content-type', 'etag']
  const added = Object.entries(headers).flatMap(([name, value]) =>
    own.includes(name) ? [] : `add_header ${name} ${JSON.stringify(value)};`,
  )
  return `
    daemon off; master_process off; pid ${folder}/pid; error_log /dev/null;
    events { worker_connections 64; }
    http {
      access_log off; default_type "text/html; charset=utf-8"; open_file_cache max=10; keepalive_requests 1000000;
      server { listen ${port}; root ${folder}; ${added.join('\n')} }
    }`
}

/** @returns how many microseconds of the processor the process takes for one request, once it is warm. */
async function costOf(url: string, { pid = 0 }: ChildProcess) {
  const ask = async (amount: number) => {
    const { non2xx } = await autocannon({ url, connections: 16, amount, headers: { 'accept-encoding': 'br' } })
    if (non2xx > 0) throw new Error(`${non2xx} of the answers of ${url} were no pages`)
  }
  await ask(requests / 4)
  const before = await processorTime(pid)
  await ask(requests)
  return (((await processorTime(pid)) - before) * 1000) / requests
}

/** Nominations acknowledged against rows inserted, one a transaction, by as many clients. */
async function compareSubmissions(site: Site) {
  const pool = new pg.Pool({ connectionString: await databaseOf(site), max: clients })
  await pool.query('CREATE TABLE bench (id uuid PRIMARY KEY, words text)')
  const least = await perSecond(() => pool.query('INSERT INTO bench VALUES ($1, $2)', [randomUUID(), 'x'.repeat(200)]))
  await pool.query('DROP TABLE bench')
  const ours = await perSecond(() => nominate(site))
  await pool.end()
  return ratio(`nominations stored ÷ single rows inserted, ${clients} clients`, ours, least, 'a second')
}

async function nominate(site: Site) {
  const answer = await sendNomination(site)
  if (!referenceIn(answer)) throw new Error(`A nomination was answered with ${answer.status}`)
}
