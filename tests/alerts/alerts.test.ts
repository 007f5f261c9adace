import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { soon } from '#tests/records/soon.ts'
import { administratorPassword } from '#tests/support/a-site.ts'
import { signIn } from '#tests/support/an-editor.ts'
import { send } from '#tests/support/http.ts'
import { readMetric } from '#tests/support/read-metric.ts'
import { test } from '#tests/support/test-on-a-site.ts'
import { anAlert } from './an-alert.ts'
import { alertsIn, alertsOn, landmarksIn, referenceTo } from './on-site.ts'

// Pages, forms and what isn't found: tests/publishing/publish.test.ts.
const everyKindOfPage = ['/', '/search?q=payback', '/search?about=suicide']

test('an alert for everybody is on pages and searches, and follows a correction, a withdrawal and the bin', async ({ site, editor }) => {
  const { id } = await editor.create('alerts', anAlert())
  for (const path of everyKindOfPage) await soon(() => alertsOn(site, path)).toEqual(['Something has happened'])

  await editor.change('alerts', id, { words: 'It happens on Tuesday', _status: 'published' })
  for (const path of everyKindOfPage) await soon(() => alertsOn(site, path)).toEqual(['It happens on Tuesday'])

  await editor.change('alerts', id, { _status: 'draft' })
  for (const path of everyKindOfPage) await soon(() => alertsOn(site, path)).toEqual([])

  await editor.change('alerts', id, { _status: 'published' })
  await soon(() => alertsOn(site, '/')).toEqual(['It happens on Tuesday'])
  await editor.change('alerts', id, { deletedAt: new Date().toISOString() })
  await soon(() => alertsOn(site, '/')).toEqual([])
  await editor.remove('alerts', `${id}?trash=true`)
})

test('an alert for a section is on its page, on what is below it and on its forms, and nowhere else', async ({ site, editor }) => {
  const section = await referenceTo(editor, 'community-payback')
  const { id } = await editor.create('alerts', anAlert({ place: 'section', section }))

  for (const path of [paths.communityPayback, paths.nominate]) await soon(() => alertsOn(site, path)).toEqual(['Something has happened'])
  for (const path of ['/', paths.ourWork, '/search?q=payback', '/nothing-is-here', '/community-payback-elsewhere'])
    expect([path, await alertsOn(site, path)]).toEqual([path, []])

  await editor.remove('alerts', id)
  for (const path of [paths.communityPayback, paths.nominate]) await soon(() => alertsOn(site, path)).toEqual([])
})

test('an emergency stands above information, the newest first, each kind in a landmark with its name', async ({ site, editor }) => {
  const fields = [{ words: 'First' }, { words: 'Second' }, { words: 'A flood', kind: 'emergency' }]
  const made = []
  for (const one of fields) made.push(await editor.create('alerts', anAlert(one)))
  const all = ['Emergency: A flood', 'Second', 'First']
  for (const path of ['/', paths.domesticAbuse]) await soon(() => alertsOn(site, path)).toEqual(all)

  expect(landmarksIn((await send(site, '/')).body)).toEqual(['Emergency', 'Important message'])
  // Where somebody may be in danger the way out comes first, and help before what is no emergency.
  const sensitive = (await send(site, paths.domesticAbuse)).body
  const places = ['Exit this page quickly', 'class="exit-bar"', 'A flood', 'href="tel:999"', 'Second'].map((part) =>
    sensitive.indexOf(part),
  )
  expect([places.includes(-1), places]).toEqual([false, places.toSorted((one, other) => one - other)])

  for (const { id } of made) await editor.remove('alerts', id)
  await soon(() => alertsOn(site, '/')).toEqual([])
})

test('hostile words are words, and a link leads to a page wherever it moves, to a form or to another site', async ({ site, editor }) => {
  const words = '</section><script>alert(1)</script> "quoted" & data-until="2020-01-01"\nsecond line'
  const document = await referenceTo(editor, 'contact')
  const links = [
    { label: 'To <us>', document },
    { label: 'A form', form: 'nominate' },
    { label: 'Elsewhere', url: 'https://www.gov.uk/' },
  ]
  const { id } = await editor.create('alerts', anAlert({ words }))
  for (const [link, href] of links.map((link, index) => [link, ['/contact', paths.nominate, 'https://www.gov.uk/'][index]] as const)) {
    await editor.change('alerts', id, { link: { document: null, form: null, url: null, ...link }, _status: 'published' })
    await soon(async () => (await send(site, '/')).body).toContain(`href="${href}"`)
    await soon(() => alertsOn(site, '/')).toEqual([expect.stringContaining(`${words}${link.label}`)])
  }
  expect((await send(site, '/')).body).not.toContain('<script>alert')

  const refused = await editor.send('PATCH', `alerts/${id}`, { link: { url: 'javascript:alert(1)', label: 'Press' }, _status: 'published' })
  expect([refused.status, JSON.stringify(refused.body)]).toEqual([400, expect.stringContaining('Enter the whole web address')])
  await editor.remove('alerts', id)
  await soon(() => alertsOn(site, '/')).toEqual([])
})

test('a draft, and what is for a time to come, is in no public answer; staff see it on the page before', async ({ site, editor }) => {
  const section = await referenceTo(editor, 'contact')
  const draft = await editor.create('alerts?draft=true', anAlert({ words: 'Gooseberries', place: 'section', section, _status: 'draft' }))
  const later = await editor.create('alerts', anAlert({ words: 'Loganberries', from: '2090-01-01T09:00:00.000Z' }))
  const token = await signIn(site, await administratorPassword(site))
  const preview = (id: string, headers = {}) => send(site, paths.preview('alerts', id), { headers })

  for (const path of [
    '/',
    '/contact',
    '/api/alerts',
    '/api/alerts?draft=true',
    `/api/alerts/${draft.id}?draft=true`,
    '/api/alerts/versions',
  ])
    expect([path, (await send(site, path)).body]).toEqual([path, expect.not.stringMatching(/Gooseberries|Loganberries/)])
  expect(await preview(draft.id)).toMatchObject({ status: 307, headers: { location: paths.signIn(paths.preview('alerts', draft.id)) } })

  const seen = await preview(draft.id, { authorization: `JWT ${token}` })
  expect([seen.status, alertsIn(seen.body), seen.headers['cache-control']]).toEqual([200, ['Gooseberries'], 'no-store'])
  for (const part of ['<h1 class="govuk-heading-xl">Contact', 'noindex', 'Preview.']) expect(seen.body).toContain(part)
  const toCome = await preview(later.id, { authorization: `JWT ${token}` })
  expect([alertsIn(toCome.body), toCome.body]).toEqual([['Loganberries'], expect.stringContaining('1 January 2090 at 09:00')])
  for (const { id } of [draft, later]) await editor.remove('alerts', id)
})

test('pages that nobody asks for are drawn as an alert begins and as it ends', async ({ site, editor }) => {
  const drawn = () => readMetric(site, 'page_renders_total')
  const now = Date.now()
  const span = { from: new Date(now + 2500).toISOString(), until: new Date(now + 4500).toISOString() }
  const { id } = await editor.create('alerts', anAlert({ words: 'Now', ...span }))
  expect(await alertsOn(site, '/contact')).toEqual([])

  await soon(() => alertsOn(site, '/contact')).toEqual(['Now'])
  expect(Date.now()).toBeGreaterThanOrEqual(now + 2500)
  await soon(() => alertsOn(site, '/search?q=housing')).toEqual(['Now'])
  await soon(() => alertsOn(site, paths.feedback)).toEqual(['Now'])
  await soon(() => alertsOn(site, '/contact')).toEqual([])
  expect(Date.now()).toBeGreaterThanOrEqual(now + 4500)
  for (const path of ['/search?q=housing', paths.feedback]) expect([path, await alertsOn(site, path)]).toEqual([path, []])

  const before = await drawn()
  await soon(drawn).toBeGreaterThan(before + 10)
  await editor.remove('alerts', id)
})

test('a page that an alert leads to, or is for, is withdrawn only by somebody who says where people go instead', async ({ editor }) => {
  const page = await editor.publish('news', { title: 'Nobody leads here', summary: 'In a sentence.', date: '2026-11-01' })
  const link = { label: 'Read on', document: { relationTo: 'news', value: page.id } }
  const section = { place: 'section', section: link.document }
  const { id } = await editor.create('alerts', anAlert({ words: 'Floods', link }))

  for (const fields of [{}, { ...section, link: {} }]) {
    await editor.change('alerts', id, fields)
    const refused = await editor.send('DELETE', `news/${page.id}`)
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([
      400,
      expect.stringContaining('the alert “Floods” leads to “Nobody leads here”'),
    ])
  }

  await editor.change('alerts', id, { _status: 'draft' })
  await editor.remove('news', page.id)
  await editor.remove('alerts', id)
})
