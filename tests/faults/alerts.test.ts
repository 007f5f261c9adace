import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { paths } from '#lib/paths.ts'
import { anAlert } from '#tests/alerts/an-alert.ts'
import { alertsOn } from '#tests/alerts/on-site.ts'
import { aFilledDatabase } from '#tests/support/a-database.ts'
import { aProxy } from '#tests/support/a-proxy.ts'
import { aSite } from '#tests/support/a-site.ts'
import { anEditor } from '#tests/support/an-editor.ts'
import { eventually } from '#tests/support/eventually.ts'
import { everyPageStored } from '#tests/support/every-page-stored.ts'
import { send } from '#tests/support/http.ts'

const places = ['/', paths.domesticAbuse, paths.nominate, paths.feedback, '/no-such-page', '/search?about=suicide']
/** In milliseconds: long enough for the database to go meanwhile. */
const ahead = 60_000

test('while the database is away an alert leaves every page when it is over; what begins meanwhile is shown once it is back', async () => {
  const { databaseUrl, password, kept } = await aFilledDatabase()
  await using way = await aProxy(databaseUrl)
  await using site = await aSite({ databaseUrl: way.url, kept })
  const editor = await anEditor(site, password)
  await everyPageStored(site)
  const turn = Date.now() + ahead
  await editor.create('alerts', anAlert({ words: 'Over soon', until: new Date(turn).toISOString() }))
  await editor.create('alerts', anAlert({ words: 'To stay' }))
  await editor.create('alerts', anAlert({ words: 'To come', from: new Date(turn).toISOString() }))
  for (const place of places) await eventually(async () => expect(await alertsOn(site, place)).toEqual(['To stay', 'Over soon']))

  await way.close()
  await eventually(async () => expect((await send(site, '/readyz')).body).toBe('{"status":"degraded"}'))
  expect(Date.now()).toBeLessThan(turn)
  for (const place of places) expect([place, await alertsOn(site, place)]).toEqual([place, ['To stay', 'Over soon']])

  await wait(turn - Date.now())
  for (const place of places) expect([place, await alertsOn(site, place)]).toEqual([place, expect.not.arrayContaining(['Over soon'])])

  await way.open()
  for (const place of places) await eventually(async () => expect(await alertsOn(site, place)).toEqual(['To come', 'To stay']))
})
