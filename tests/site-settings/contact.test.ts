import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { eventually } from '#tests/support/eventually.ts'
import { send } from '#tests/support/http.ts'
import { testOnASite } from '#tests/support/test-on-a-site.ts'

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
