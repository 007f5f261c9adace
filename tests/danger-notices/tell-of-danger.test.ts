import { expect } from 'vitest'
import { tellOfDanger } from '#lib/danger-notices/tell-of-danger.ts'
import { textOf } from '#lib/mail/letters.ts'
import { runtime } from '#lib/runtime.ts'
import type { Office } from '#tests/access/staff.ts'
import { test as inAnOffice } from '#tests/keeping/an-office-of-their-own.ts'
import { aNominationAt } from '#tests/steps/records.ts'
import { query } from '#tests/support/a-database.ts'

const nine = new Date('2026-11-30T09:00:00Z')
const night = new Date('2026-11-30T03:00:00Z')
const ten = new Date('2026-11-30T10:00:00Z')

const test = inAnOffice.extend('told', { scope: 'file' }, async ({ office }) => {
  const [reader, deputy] = [await office.hire({ casework: true }), await office.hire({ casework: true })]
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const
  await office.cms.updateGlobal({
    slug: 'site-settings',
    data: {
      dangerReader: String(reader.user?.id),
      dangerDeputy: String(deputy.user?.id),
      officeHours: { days: [...days], from: '09:00', until: '17:00', closedDays: [] },
    },
  })
  return { reader, deputy }
})

async function aNotice(office: Office) {
  const nomination = await aNominationAt(office, 'received')
  await query(office.database, 'DELETE FROM danger_notices')
  await query(office.database, 'DELETE FROM letters')
  await query(office.database, 'DELETE FROM failures')
  await query(office.database, 'INSERT INTO danger_notices (nomination_id) VALUES ($1)', [nomination.id])
  return nomination
}

async function lettersIn({ database }: Office) {
  const rows = await query<{ id: string; recipient: string; subject: string; kind: string; sealedText: string }>(
    database,
    'SELECT id, kind, recipient, subject, sealed_text AS "sealedText" FROM letters ORDER BY made_at',
  )
  return rows.map((row) => ({ ...row, text: textOf(row) }))
}

/** As if whoever runs the site had set up a mail server; letters stay where they are written down. */
function withMail() {
  runtime().env.SMTP_URL = 'smtp://127.0.0.1:1'
  return { [Symbol.dispose]: () => void delete runtime().env.SMTP_URL }
}

test('the reader is told once when office hours begin, by reference alone, and the deputy once after an hour', async ({ office, told }) => {
  using _mail = withMail()
  const { id, reference } = await aNotice(office)

  await tellOfDanger(office.cms, night)
  expect(await lettersIn(office)).toEqual([])
  for (const _ of [1, 2, 3]) await tellOfDanger(office.cms, nine)
  const [letter, ...more] = await lettersIn(office)
  expect(more).toEqual([])
  expect(letter).toMatchObject({ kind: 'danger', recipient: told.reader.user?.email, subject: `Read ${reference} now` })
  expect(letter?.text).toContain(`${reference}\nhttp://localhost/admin/desk/nominations/${id}`)
  expect(letter?.text).not.toMatch(/Sam|library|brambles|gate/)

  for (const _ of [1, 2, 3]) await tellOfDanger(office.cms, ten)
  expect((await lettersIn(office)).map(({ recipient }) => recipient)).toEqual([told.reader.user?.email, told.deputy.user?.email])
})

test('of several workers at once, each told person gets one letter', async ({ office, told }) => {
  using _mail = withMail()
  await aNotice(office)

  await Promise.all(Array.from({ length: 5 }, () => tellOfDanger(office.cms, nine)))
  expect((await lettersIn(office)).map(({ recipient }) => recipient)).toEqual([told.reader.user?.email])
})

test('once casework has opened it, nobody else is told; a list or somebody without casework opens nothing', async ({ office, told }) => {
  using _mail = withMail()
  const { id, reference } = await aNotice(office)
  await tellOfDanger(office.cms, nine)
  const seen = async () => (await query(office.database, 'SELECT seen_by_id FROM danger_notices'))[0]?.seen_by_id

  await told.deputy.send('GET', `nominations?where[reference][equals]=${reference}`)
  await office.people.editor.send('GET', `nominations/${id}`)
  expect(await seen()).toBe(null)
  await told.reader.send('GET', `nominations/${id}`)
  expect(await seen()).toBe(told.reader.user?.id)

  await tellOfDanger(office.cms, ten)
  expect(await lettersIn(office)).toHaveLength(1)
})

test('what came in the night is one letter in the morning', async ({ office }) => {
  using _mail = withMail()
  const first = await aNotice(office)
  const second = await aNominationAt(office, 'received')
  await query(office.database, 'INSERT INTO danger_notices (nomination_id) VALUES ($1)', [second.id])

  await tellOfDanger(office.cms, nine)
  const [letter, ...more] = await lettersIn(office)
  expect(more).toEqual([])
  expect(letter?.subject).toBe('Read 2 nominations now')
  for (const { reference } of [first, second]) expect(letter?.text).toContain(reference)
})

test('without a mail server nothing is sent, and staff see one line until somebody has opened it', async ({ office, told }) => {
  const { id, reference } = await aNotice(office)
  const lines = () => query<{ what: string; why: string }>(office.database, `SELECT what::text, why FROM failures`)

  for (const _ of [1, 2, 3]) await tellOfDanger(office.cms, nine)
  expect(await lines()).toEqual([
    {
      what: 'danger',
      why: `Nobody was told that somebody may be in danger, because this site sends no email. Open ${reference} now`,
    },
  ])
  expect(await lettersIn(office)).toEqual([])

  // What staff remove from their list, they have read.
  await query(office.database, 'DELETE FROM failures')
  await tellOfDanger(office.cms, nine)
  expect(await lines()).toEqual([])

  await aNotice(office)
  await tellOfDanger(office.cms, nine)
  const [opened] = await query<{ id: string }>(office.database, 'SELECT nomination_id AS id FROM danger_notices')
  await told.reader.send('GET', `nominations/${opened?.id ?? id}`)
  await tellOfDanger(office.cms, nine)
  expect(await lines()).toEqual([])
})
