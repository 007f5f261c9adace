import { expect } from 'vitest'
import { writeMorningLetters } from '#lib/desk/morning-letters.ts'
import { textOf } from '#lib/mail/letters.ts'
import { runtime } from '#lib/runtime.ts'
import type { Office } from '#tests/access/staff.ts'
import { test as inAnOffice, standsSince } from '#tests/keeping/an-office-of-their-own.ts'
import { aNominationAt, aProjectAt } from '#tests/steps/records.ts'
import { query } from '#tests/support/a-database.ts'

const monday = (time: string) => new Date(`2026-11-30T${time}Z`)

const test = inAnOffice.extend('others', { scope: 'file' }, async ({ office }) => {
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const
  await office.cms.updateGlobal({
    slug: 'site-settings',
    data: {
      office: { nominationsCheckedDays: 5 },
      handOffsAcknowledgedDays: 10,
      officeHours: { days: [...days], from: '09:00', until: '17:00', closedDays: [{ on: '2026-12-24T12:00:00Z' }] },
    },
  })
  return { second: await office.hire({ casework: true }), left: await office.hire({ casework: true, isDisabled: true }) }
})

async function emptied(office: Office) {
  for (const table of ['nominations', 'projects', 'letters', 'desk_letters']) await query(office.database, `DELETE FROM ${table}`)
}

async function lettersIn({ database }: Office) {
  const rows = await query<{ id: string; recipient: string; subject: string; sealedText: string }>(
    database,
    `SELECT id, recipient, subject, sealed_text AS "sealedText" FROM letters WHERE kind = 'desk' ORDER BY recipient`,
  )
  return rows.map((row) => ({ ...row, text: textOf(row) }))
}

/** As if whoever runs the site had set up a mail server; letters stay where they are written down. */
function withMail() {
  runtime().env.SMTP_URL = 'smtp://127.0.0.1:1'
  return { [Symbol.dispose]: () => void delete runtime().env.SMTP_URL }
}

test('from eight on a working day each caseworker is written once what waits, by counts and links alone', async ({ office, others }) => {
  using _mail = withMail()
  await emptied(office)
  const late = await aNominationAt(office, 'received')
  await standsSince(office, 'nominations', late.id, '2026-11-02T10:00:00Z')
  await aNominationAt(office, 'received')
  const { id } = await aProjectAt(office, 'sentToProbation')
  await standsSince(office, 'projects', id, '2026-11-02T10:00:00Z')
  await query(
    office.database,
    `INSERT INTO letters (id, kind, recipient, subject, send_until, given_up_at, nomination_id)
     VALUES (gen_random_uuid(), 'question', 'sam@example.org', 'A question', now(), now(), $1)`,
    [late.id],
  )

  await writeMorningLetters(office.cms, monday('07:59:59'))
  expect(await lettersIn(office)).toEqual([])
  for (const time of ['08:00:00', '08:00:01', '16:00:00']) await writeMorningLetters(office.cms, monday(time))

  const [letter, ...more] = await lettersIn(office)
  const { caseworker, editor, administrator } = office.people
  const written = [letter, ...more].map((one) => one?.recipient)
  expect(written).toEqual(expect.arrayContaining([caseworker.user?.email, others.second.user?.email]))
  expect(new Set(written).size).toBe(written.length)
  for (const { user } of [editor, administrator, others.left]) expect(written).not.toContain(user?.email)
  expect(letter?.subject).toBe('At the desk: 2 new nominations, 1 late nomination, 1 letter not sent, 1 project not acknowledged')
  for (const address of ['?part=new', '?part=late', '#unsent', '?part=unacknowledged'])
    expect(letter?.text).toContain(`http://localhost/admin/desk${address}`)
  expect(letter?.text).not.toMatch(/Sam|example\.org|library|brambles/)
})

test('the next working day has a letter of its own', async ({ office, others }) => {
  using _mail = withMail()
  await emptied(office)
  await aNominationAt(office, 'received')
  const count = async () => (await lettersIn(office)).filter(({ recipient }) => recipient === others.second.user?.email).length

  for (const [moment, letters] of [
    ['2026-11-27T09:00:00Z', 1],
    ['2026-11-28T09:00:00Z', 1],
    ['2026-11-29T09:00:00Z', 1],
    ['2026-11-30T09:00:00Z', 2],
    ['2026-12-24T09:00:00Z', 2],
    ['2026-12-25T09:00:00Z', 2],
    ['2027-06-01T06:59:00Z', 2],
    ['2027-06-01T07:00:00Z', 3],
  ] as const) {
    await writeMorningLetters(office.cms, new Date(moment))
    expect([moment, await count()]).toEqual([moment, letters])
  }
})

test('of several workers at once, each caseworker gets one letter', async ({ office, others }) => {
  using _mail = withMail()
  await emptied(office)
  await aNominationAt(office, 'received')

  await Promise.all(Array.from({ length: 5 }, () => writeMorningLetters(office.cms, monday('08:00:00'))))

  expect((await lettersIn(office)).filter(({ recipient }) => recipient === others.second.user?.email)).toHaveLength(1)
})

test('where nothing waits, and where no mail is sent, nobody is written to', async ({ office }) => {
  await emptied(office)
  {
    using _mail = withMail()
    await writeMorningLetters(office.cms, monday('08:00:00'))
  }
  await aNominationAt(office, 'received')
  await writeMorningLetters(office.cms, monday('08:00:00'))

  expect(await lettersIn(office)).toEqual([])
  expect(await query(office.database, 'SELECT FROM desk_letters')).toEqual([])
})
