import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { aNomination } from '#tests/nominations/a-nomination.ts'
import { answerPages, asDraftOf, sendNomination } from '#tests/nominations/a-resident.ts'
import { eventually } from '#tests/support/eventually.ts'
import { type FormAnswers, send } from '#tests/support/http.ts'
import { readPage } from '#tests/support/read-page.ts'
import { type SharedSite, testOnASite } from '#tests/support/test-on-a-site.ts'

const test = testOnASite()

test('what is pasted with the office’s number and address is tidied away, and an accented domain is no mistake', async ({
  site,
  editor,
}) => {
  await editor.changeSettings({ office: { phone: 'tel:+44 (0)1632 960001 ext 12.', email: '\u202Amailto:office@bücher.example\u202C' } })

  expect(await editor.find('globals/site-settings', '')).toMatchObject({
    office: { phone: '+44 (0)1632 960001 ext 12', email: 'office@bücher.example' },
  })
  await eventually(async () => {
    const { body } = await send(site, paths.contact)
    expect(body).toContain('href="tel:01632960001;ext=12"')
    expect(body).toContain('office@bücher.example')
  })
})

test('an address that is none is refused in the words of the forms, and one that nobody can see is none at all', async ({ editor }) => {
  const { status, body } = await editor.send('POST', 'globals/site-settings', { office: { email: 'office' } })
  expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('Enter an email address in the correct format')])

  await editor.changeSettings({ office: { phone: '\u200B', email: '\u200B' } })

  expect(await editor.find('globals/site-settings', '')).toMatchObject({ office: { phone: '', email: null } })
})

test('a helpline’s number is kept as it is rung, without what was pasted with it, and what isn’t rung stays', async ({ editor }) => {
  for (const [pasted, phone] of [
    ['\u200Btel:0808\u20112000\u2011247\u202C', '0808\u20112000\u2011247'],
    ['text SHOUT to 85258.', 'text SHOUT to 85258'],
  ]) {
    const { id } = await editor.create('helplines', { name: 'A helpline of this test', phone: pasted, forWhom: 'All' })
    expect(await editor.find(`helplines/${id}`, '')).toMatchObject({ phone })
    await editor.remove('helplines', id)
  }
})

test('a time to check a nomination and a council’s page stand in the form once the settings have them', async ({ site, editor }) => {
  const officeHours = { days: ['monday', 'tuesday'], from: '09:00', until: '17:00' }
  const bristol = 'https://www.bristol.example/report'
  const nomination = aNomination({ postcode: 'BS1 1AA', councilArea: 'bristol', dangers: 'needles' })
  const [start, urgent] = [() => send(site, paths.nominate), () => answerPages(site, nomination, {}, 'dangers')]

  await editor.changeSettings({ officeHours, office: { nominationsCheckedDays: 5 }, councilPages: { bristol } })
  await eventually(async () => expect(readPage((await start()).body).text).toContain('We check your nomination within 5 working days.'))
  const { headers } = await urgent()
  const aside = await send(site, headers.location ?? '', { headers: asDraftOf(nomination) })
  expect(aside.body).toContain(`href="${bristol}"`)
  const sent = await pressSendAfter(site, nomination)
  expect(readPage(sent.body).text).toContain('Our office checks your nomination within 5 working days.')

  await editor.changeSettings({
    officeHours: { days: [], from: null, until: null },
    office: { nominationsCheckedDays: null },
    councilPages: { bristol: null },
  })
  await eventually(async () => expect((await start()).body).not.toContain('working day'))
})

async function pressSendAfter(site: SharedSite, nomination: FormAnswers) {
  const { headers } = await sendNomination(site, { ...nomination, key: crypto.randomUUID() })
  return send(site, headers.location ?? '')
}

test('a council’s page is a whole address over https', async ({ editor }) => {
  for (const bristol of [
    'http://www.bristol.example',
    'javascript:alert(1)',
    'https://',
    '/report',
    `https://b.example/${'x'.repeat(500)}`,
  ]) {
    const { status, body } = await editor.send('POST', 'globals/site-settings', { councilPages: { bristol } })
    expect([bristol, status, JSON.stringify(body)]).toEqual([bristol, 400, expect.stringContaining('beginning with https://')])
  }
  await editor.changeSettings({ councilPages: { bristol: ' www.bristol.example/report ' } })
  expect(await editor.find('globals/site-settings', '')).toMatchObject({ councilPages: { bristol: 'https://www.bristol.example/report' } })
  await editor.changeSettings({ councilPages: { bristol: null } })
})
