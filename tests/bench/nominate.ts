import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { idOf } from '#lib/nominations/drafts.ts'
import { journeyPages } from '#lib/nominations/journey/pages.ts'
import { sendDraft } from '#lib/nominations/submit.ts'
import { paths } from '#lib/paths.ts'
import { aRuntime } from '#tests/bench/a-runtime.ts'
import { databaseOf } from '#tests/bench/database-of.ts'
import { clients, perSecond, ratio } from '#tests/bench/per-second.ts'
import { processorTime } from '#tests/bench/processor.ts'
import { aNomination } from '#tests/nominations/a-nomination.ts'
import { answersOn, asDraftOf, pressSend } from '#tests/nominations/a-resident.ts'
import { everyAnswer } from '#tests/nominations/every-answer.ts'
import { referenceIn } from '#tests/nominations/stored.ts'
import { aSite, type Site } from '#tests/support/a-site.ts'
import { everyPageDrawn } from '#tests/support/every-page-drawn.ts'
import { post, send } from '#tests/support/http.ts'

/** More than any machine sends meanwhile. */
const drafts = 60_000
const journeys = 60

/** What a nomination costs: the statement that sends it beside the least that could store anything, and a whole journey of the server's time. */
await bench()

async function bench() {
  await using site = await aSite()
  await everyPageDrawn(site)
  process.stdout.write(`${await compareStatement(site)}\n${await costOfJourney(site)}\n`)
}

/** Drafts sent, by the statement alone, against rows inserted, one a transaction, by as many clients. Goal: at least 0.10. */
async function compareStatement(site: Site) {
  const url = await databaseOf(site)
  const pool = new pg.Pool({ connectionString: url, max: clients })
  await pool.query('CREATE TABLE bench (id uuid PRIMARY KEY, words text)')
  const least = await perSecond(() => pool.query('INSERT INTO bench VALUES ($1, $2)', [randomUUID(), 'x'.repeat(200)]))
  const keys = Array.from({ length: drafts }, () => randomUUID())
  await pool.query('INSERT INTO nomination_drafts (id, answers) SELECT unnest($1::text[]), $2', [keys.map(idOf), {}])
  const runtime = await aRuntime(url, site.dataDir)
  const ours = await perSecond(async (before) => {
    const key = keys[before] ?? ''
    const sent = await sendDraft(key, everyAnswer.parse(aNomination({ key })), { keptApartBecause: null, about: [] })
    if (!sent?.newId) throw new Error('A nomination was not stored')
  })
  await pool.query('DROP TABLE bench')
  await pool.end()
  await runtime.pool.end()
  return ratio(`nominations sent by their statement ÷ single rows inserted, ${clients} clients`, ours, least, 'a second')
}

/** Of the server's processor, for a visitor without JavaScript: every page read and posted, the check, the press and the confirmation. Goal: 150 ms. */
async function costOfJourney(site: Site) {
  const { pid = 0 } = site.process
  for (let warm = 0; warm < 10; warm += 1) await nominate(site)
  const before = await processorTime(pid)
  for (let done = 0; done < journeys; done += 1) await nominate(site)
  return `${Math.round(((await processorTime(pid)) - before) / journeys)} ms of the server’s processor for a whole journey`
}

async function nominate(site: Site) {
  const nomination = aNomination()
  const key = String(nomination.key)
  await send(site, paths.nominate)
  for (const page of journeyPages) {
    const headers = page.name === 'rules' ? {} : asDraftOf(nomination)
    await send(site, page.path, { headers })
    await post(site, page.path, { ...answersOn(page, nomination), key }, headers)
  }
  await send(site, paths.nominationCheck, { headers: asDraftOf(nomination) })
  const answer = await pressSend(site, nomination)
  if (!referenceIn(answer)) throw new Error(`A nomination was answered with ${answer.status}`)
  await send(site, answer.headers.location ?? '', { headers: asDraftOf(nomination) })
}
