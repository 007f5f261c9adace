import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { anAlert } from '#tests/alerts/an-alert.ts'
import { query } from '#tests/support/a-database.ts'
import { eventually } from '#tests/support/eventually.ts'
import { type Answer, send } from '#tests/support/http.ts'
import { readMetric } from '#tests/support/read-metric.ts'
import { readPage } from '#tests/support/read-page.ts'
import { testOnASite } from '#tests/support/test-on-a-site.ts'

const test = testOnASite()

const office = {
  email: 'office@example.org',
  dataProtectionOfficer: 'The data protection officer, at our address',
  accessibilityContact: 'access@example.org',
  accessibilityAnswersWithin: '10 working days',
  feedbackKeptFor: '1 year',
  nominationsKeptMonths: 24,
}

/** Why the site can't open. */
async function whyNot(
  editor: { send: (method: string, path: string, fields?: Record<string, unknown>) => Promise<{ status: number; body: object }> },
  fields = {},
) {
  const { status, body } = await editor.send('POST', 'globals/site-settings', { isOpen: true, ...fields })
  expect(status).toBe(400)
  return JSON.stringify(body)
}

test('until it opens the site is left out of searches, files and the feed too, and robots are told of no sitemap', async ({ site }) => {
  for (const path of ['/', '/search?q=housing', '/nowhere', '/community-payback/nominate', '/card.png', '/sitemap.xml'])
    expect([path, (await send(site, path)).headers['x-robots-tag']]).toEqual([path, 'noindex'])
  const robots = (await send(site, '/robots.txt')).body
  expect(robots).not.toContain('Sitemap')
  expect(robots).not.toContain('Disallow: /\n')
})

test('a form says at once what staff want everyone to know, and pages that only answer are kept too', async ({ site, editor }) => {
  const addresses = [paths.nominate, paths.nominationPage('rules'), paths.nominationExitPage, paths.feedback, paths.feedbackThanksPage]
  // Other forms are drawn ahead in the meantime, and counted too.
  await eventually(async () => {
    const drawn = await readMetric(site, 'form_drawings_total')
    for (const address of addresses) await send(site, address)
    expect(await readMetric(site, 'form_drawings_total')).toBe(drawn)
  })

  const { id } = await editor.create('alerts', anAlert({ words: 'The office is closed on Monday.' }))
  for (const address of addresses) await eventually(async () => expect(formShows(await send(site, address))).toBe(true))
  await editor.remove('alerts', id)
  for (const address of addresses) await eventually(async () => expect(formShows(await send(site, address))).toBe(false))

  function formShows({ status, body }: Answer) {
    expect(status).toBe(200)
    return body.includes('The office is closed on Monday.')
  }
})

test('whoever opens it is told all that is missing, and nothing is saved', async ({ editor }) => {
  const why = await whyNot(editor, { office: { figuresLicence: 'Not saved' } })

  for (const missing of [
    'a phone number or an email address of the office',
    'the data protection officer',
    'who reads notices of danger',
    'where the Probation Service receives nominations',
    'how long nominations are kept, in months',
    'office hours that the site goes by',
    'email that this site can send',
    'a recorded check of National Domestic Abuse Helpline',
  ])
    expect(why).toContain(missing)
  expect(JSON.stringify((await editor.send('GET', 'globals/site-settings')).body)).not.toContain('Not saved')
})

test('with nominations sent to GOV.UK, nothing is asked for that is needed to collect them', async ({ editor }) => {
  const why = await whyNot(editor, { nominations: 'govUk' })

  expect(why).toContain('the data protection officer')
  for (const needless of ['Probation', 'sharing details', 'impact assessment', 'email that this site', 'office hours'])
    expect(why).not.toContain(needless)
})

test('a helpline that no sensitive page shows may wait', async ({ editor }) => {
  const name = 'A line on no page'
  const { id } = await editor.create('helplines', { name, phone: '01632 960 001', forWhom: 'Anyone' })
  expect(await whyNot(editor)).not.toContain(name)

  const body = [{ blockType: 'helplines', helplines: [id] }]
  const page = { title: 'A page with it', slug: 'a-page-with-it', summary: 'Words.', body }
  const { id: published } = await editor.publish('pages', { ...page, isSensitive: false })
  expect(await whyNot(editor)).not.toContain(name)
  await editor.republish('pages', published, { isSensitive: true })
  expect(await whyNot(editor)).toContain(`a recorded check of ${name}`)

  await editor.remove('pages', published)
})

test('what the office says of itself is shown once it is filled in, and until then there is no heading for it', async ({
  site,
  editor,
}) => {
  const heading = 'Phone or email us'
  expect((await send(site, paths.contact)).body).not.toContain(heading)
  await editor.changeSettings({ office: { phone: '01632 960 001', hours: 'Monday to Friday, 9am to 5pm' } })

  await eventually(async () => {
    const { body } = await send(site, paths.contact)
    for (const said of [heading, 'href="tel:01632960001"', 'Office hours', 'Monday to Friday, 9am to 5pm']) expect(body).toContain(said)
    expect(body).not.toContain('For the press')
  })

  await editor.changeSettings({ office: { phone: null, hours: null } })
  await eventually(async () => expect((await send(site, paths.contact)).body).not.toContain(heading))
})

test('lists of helplines say whom to tell of a wrong number, and figures whom the press asks and their licence, once that is known', async ({
  site,
  editor,
}) => {
  const [help, figures] = ['/help-and-support/victims-of-crime', '/reducing-reoffending/in-somerset']
  const read = async (address: string) => readPage((await send(site, address)).body).text
  expect(await read(help)).not.toContain('number wrong')
  expect(await read(figures)).not.toMatch(/For the press|Licence/)
  const licence = 'Open Government Licence v3.0'
  await editor.changeSettings({
    office: { email: 'office@example.org', pressContact: 'Press desk, 01632 960 002', figuresLicence: licence },
  })

  await eventually(async () => {
    expect(await read(help)).toContain('Is a number wrong? Tell us: office@example.org')
    expect(await read(figures)).toContain(`For the press: Press desk, 01632 960 002. Licence: ${licence}.`)
  })

  await editor.changeSettings({ office: { email: null, pressContact: null, figuresLicence: null } })
  await eventually(async () => expect(await read(help)).not.toContain('number wrong'))
})

test('once nothing is missing it opens, and from then on only what would be lost is refused', async ({ site, editor }) => {
  const [administrator] = await query<{ id: string }>(site.database, 'SELECT id FROM users')
  const by = { dangerReader: administrator?.id, dangerDeputy: administrator?.id, complaintsReadOn: '2026-11-27' }
  const settled = { nominations: 'govUk', office, ...by }
  await editor.changeSettings(settled)
  await query(site.database, "UPDATE helplines SET check_on = now(), check_how = 'phoned', check_by_id = $1", [administrator?.id])

  const other = await editor.create('users', { email: 'nobody@example.org', password: 'stoat lantern gravel' })
  expect(await whyNot(editor, { dangerDeputy: other.id })).toContain('casework for their deputy')
  await editor.changeSettings({ isOpen: true })

  await eventually(async () => expect((await send(site, '/')).headers['x-robots-tag']).toBeUndefined())
  await eventually(async () => expect((await send(site, '/')).body).not.toContain('This website is being prepared'))
  expect((await send(site, '/robots.txt')).body).toContain(`Sitemap: ${site.origin}/sitemap.xml`)

  await query(site.database, 'UPDATE helplines SET check_on = NULL')
  await editor.changeSettings({ office: { figuresLicence: 'Another licence' } })
  const lost = await editor.send('POST', 'globals/site-settings', { dangerDeputy: null })
  expect([lost.status, JSON.stringify(lost.body)]).toEqual([400, expect.stringContaining('this can’t go: their deputy')])

  await editor.changeSettings({ isOpen: false })
  await eventually(async () => expect((await send(site, '/')).headers['x-robots-tag']).toBe('noindex'))

  const { docs: versions } = await editor.find('globals/site-settings/versions', 'depth=0')
  const [open, closed] = [true, false].map((isOpen) => versions.find(({ version }) => Object(version).isOpen === isOpen))
  const restored = await editor.send('POST', `globals/site-settings/versions/${open?.id}`)
  expect([restored.status, JSON.stringify(restored.body)]).toEqual([400, expect.stringContaining('The site can’t open yet')])
  expect((await editor.send('POST', `globals/site-settings/versions/${closed?.id}`)).status).toBe(200)
})
