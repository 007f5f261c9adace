import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { anAlert } from '#tests/alerts/an-alert.ts'
import { databaseOf } from '#tests/bench/database-of.ts'
import { generatedPath, generatePages } from '#tests/bench/generated-pages.ts'
import { paragraph, textBlock } from '#tests/documents/writing.ts'
import { administratorPassword, aSite, type Site } from '#tests/support/a-site.ts'
import { anEditor, type Editor } from '#tests/support/an-editor.ts'
import { eventually } from '#tests/support/eventually.ts'
import { send } from '#tests/support/http.ts'
import { readMetric } from '#tests/support/read-metric.ts'

const publishes = 20
const generated = 2000

/** What a publish costs the instance that makes it, and how soon its words are there: on the starter content, and with many pages more. */
await bench()

async function bench() {
  await using site = await aSite()
  const editor = await anEditor(site, await administratorPassword(site))
  await report(site, editor, 'the starter content')

  const pool = new pg.Pool({ connectionString: await databaseOf(site) })
  await generatePages(pool, generated)
  await pool.end()
  await using large = await startAgain(site)
  await report(large, await anEditor(large, await administratorPassword(large)), `${generated.toLocaleString('en-GB')} pages more`)
  await reportMenu(large, await anEditor(large, await administratorPassword(large)))
}

/** With its data folder, where the pages that were drawn lie. @returns the site, once the start has been told of. */
async function startAgain({ dataDir, stop }: Site) {
  await stop()
  const began = performance.now()
  const site = await aSite({ dataDir })
  say('s', (performance.now() - began) / 1000, 'from the start to ready')
  return site
}

async function report(site: Site, editor: Editor, content: string) {
  await untilIdle(site)
  const before = await readMetric(site, 'process_cpu_seconds_total')
  const times: number[] = []
  for (let number = 0; number < publishes; number += 1) times.push(await publishOnce(site, editor, number))
  await untilIdle(site)
  const used = (await readMetric(site, 'process_cpu_seconds_total')) - before
  say('s', used / publishes, `of the processor for one publish of a changed body, with ${content}`)
  say('ms', at(0.95, times), `from a publish to its words, 95 of 100, with ${content}`)
  say('MB', (await readMetric(site, 'process_resident_memory_bytes')) / 2 ** 20, `of memory, with ${content}`)
}

async function publishOnce(site: Site, editor: Editor, number: number) {
  const { docs } = await editor.find('programmes', 'where[slug][equals]=drive-project&depth=0')
  const [{ id, body } = { id: '', body: [] }] = docs
  const words = `Published for the ${number}th time at ${Date.now()}.`
  const kept = Array.isArray(body) ? body.slice(0, 6) : []
  await editor.republish('programmes', String(id), { body: [...kept, textBlock(paragraph(words))] })
  return eventually(async () => {
    if (!(await send(site, '/programmes/drive-project')).body.includes(words)) throw new Error('The words are not there yet')
  })
}

/** Everything is drawn anew behind the visitors: how much of a processor that takes, and how long one who asks for a page waits. */
async function reportMenu(site: Site, editor: Editor) {
  const alert = await editor.create('alerts', anAlert({ words: `At ${Date.now()}` }))
  await wait(3000)
  const [began, before] = [performance.now(), await readMetric(site, 'process_cpu_seconds_total')]
  const waits: number[] = []
  for (let number = 1; number <= 20; number += 1) {
    await wait(500)
    waits.push((await send(site, generatedPath(number * 90))).milliseconds)
  }
  const used = (await readMetric(site, 'process_cpu_seconds_total')) - before
  say('', used / ((performance.now() - began) / 1000), 'of a processor while every page is drawn anew')
  say('ms', at(0.95, waits), 'for a page that is asked for meanwhile, 95 of 100')
  await editor.remove('alerts', alert.id)
}

/** Until the instance has drawn and compressed what it wants to: for three seconds it takes hardly any of the processor. */
async function untilIdle(site: Site) {
  for (let idle = 0; idle < 3; ) {
    const before = await readMetric(site, 'process_cpu_seconds_total')
    await wait(1000)
    idle = (await readMetric(site, 'process_cpu_seconds_total')) - before < 0.05 ? idle + 1 : 0
  }
}

function at(share: number, values: number[]) {
  return values.toSorted((one, other) => one - other)[Math.ceil(share * values.length) - 1] ?? Number.NaN
}

function say(unit: string, value: number, what: string) {
  process.stdout.write(`${value.toFixed(value < 10 ? 2 : 0)} ${unit} ${what}\n`)
}
