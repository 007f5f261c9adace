import { once } from 'node:events'
import { expect, test } from 'vitest'
import { paths } from '#lib/paths.ts'
import { aNomination } from '#tests/nominations/a-nomination.ts'
import { sendNomination } from '#tests/nominations/a-resident.ts'
import { anAnswer } from '#tests/page-feedback/an-answer.ts'
import { aFilledDatabase } from '#tests/support/a-database.ts'
import { aSite, type Site } from '#tests/support/a-site.ts'
import { post, send } from '#tests/support/http.ts'

const typed = {
  name: 'Unmistakable Name',
  description: 'Unmistakable description of the work.',
  email: 'unmistakable@example.org',
  organisation: 'Unmistakable Friends',
}

test('nothing of what was typed is in the log at any level, whatever became of it', async () => {
  await using site = await aSite({ ...(await aFilledDatabase()), env: { LOG_LEVEL: 'trace' } })

  expect(await postEverything(site)).toEqual({
    nominations: { stored: 303, mistaken: 422, kept: 303, elsewhere: 303, foreign: 403, unread: 415, broken: 400, tooLarge: 413 },
    feedback: { stored: 303, mistaken: 422 },
    search: { found: 200, missed: 200 },
  })

  const printed = await everythingPrinted(site)
  // It logs at the lowest level, and does so in lines of JSON.
  expect(printed).toMatch(/^\{"level":30,.*"This instance is the worker"\}$/m)
  expect(printed).not.toMatch(/unmistakable/i)
})

async function postEverything(site: Site) {
  const nomination = aNomination(typed)
  const statusOf = async (changes: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    (await post(site, paths.nominationPage('work'), { kinds: 'litter', description: typed.description, ...changes }, headers)).status
  return {
    nominations: {
      stored: (await sendNomination(site, nomination)).status,
      mistaken: await statusOf({ kinds: 'unmistakable' }),
      kept: await statusOf(),
      elsewhere: (await post(site, paths.nominationPage('area'), { councilArea: 'elsewhere' })).status,
      foreign: await statusOf({}, { origin: 'https://elsewhere.example' }),
      unread: await statusOf({}, { 'content-type': 'application/json' }),
      broken: await statusOf({}, { 'content-type': 'multipart/form-data; boundary=none' }),
      tooLarge: await statusOf({ description: 'Unmistakable '.repeat(4000) }),
    },
    feedback: {
      stored: (await post(site, paths.feedback, anAnswer(), { 'user-agent': 'Unmistakable/1.0' })).status,
      mistaken: (await post(site, paths.feedback, anAnswer({ useful: 'Unmistakable' }))).status,
    },
    search: {
      found: (await send(site, `${paths.search}?q=housing+unmistakable`)).status,
      missed: (await send(site, `${paths.search}?q=unmistakablexylophone`)).status,
    },
  }
}

/** Ends it, so that nothing is still on its way. */
async function everythingPrinted(site: Site) {
  const closed = once(site.process, 'close')
  await site.stop()
  await closed
  return site.output()
}
