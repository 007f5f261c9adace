import { test as base, expect } from 'vitest'
import { aMailServer } from '#tests/mail/a-mail-server.ts'
import { aFilledDatabase, query } from '#tests/support/a-database.ts'
import { aSite } from '#tests/support/a-site.ts'
import { eventually } from '#tests/support/eventually.ts'
import { onAStack } from '#tests/support/on-a-stack.ts'
import { ask, tokenFor } from '#tests/users/staff-accounts.ts'

const email = 'admin@localhost.test'
const newPassword = 'stoat lantern gravel'

const test = base.extend('given', { scope: 'file' }, ({}, { onCleanup }) =>
  onAStack(onCleanup, async (stack) => {
    const mail = stack.use(await aMailServer())
    const database = await aFilledDatabase((drop) => stack.defer(drop))
    const env = { SMTP_URL: mail.url, MAIL_FROM: 'The website <website@example.org>', TRUST_PROXY: '1' }
    return { mail, site: stack.use(await aSite({ ...database, env })), database: database.databaseUrl }
  }),
)

test('somebody known and somebody unknown are told the same, and a letter with a link goes to the one who is known', async ({ given }) => {
  const { site, mail, database } = given
  const known = await ask(site, 'forgot-password', { email: ` ${email.toUpperCase()} ` })
  const unknown = await ask(site, 'forgot-password', { email: 'nobody@example.org' })
  expect({ status: known.status, body: known.body }).toEqual({ status: 200, body: unknown.body })
  expect(known.body.message).not.toMatch(/\bsent\b/)

  await eventually(() => expect(mail.letters).toHaveLength(1))
  const [letter] = mail.letters
  expect(letter).toMatchObject({ from: 'website@example.org', to: [email] })
  expect(letter?.headers).toMatch(/^Auto-Submitted: auto-generated$/m)
  expect(letter?.headers).toMatch(/^Content-Type: text\/plain/m)
  const [, address, token] = /(http\S+)#(\S+)/.exec(letter?.body ?? '') ?? []
  expect(address).toBe('http://site.test/admin/new-password')

  await eventually(async () => {
    const rows = await query(database, 'SELECT sealed_text, sent_at FROM letters')
    expect(rows).toEqual([{ sealed_text: null, sent_at: expect.any(Date) }])
  })
  expect(site.output()).not.toContain(token)
  expect(await ask(site, 'new-password', { token, password: newPassword })).toMatchObject({ status: 200 })
  await tokenFor(site, { email, password: newPassword })
})

test('a letter that the mail server put off, or took without saying so, is sent again as the same', async ({ given }) => {
  const { site, mail, database } = given
  const before = mail.letters.length
  mail.next.push(451, 'hangs up')
  await ask(site, 'forgot-password', { email })

  for (const sent of [1, 2, 3]) {
    await eventually(() => expect(mail.letters).toHaveLength(before + sent))
    await eventually(async () => {
      const [row] = await query(database, 'SELECT tried, why, sent_at FROM letters ORDER BY made_at DESC LIMIT 1')
      expect(row).toMatchObject(sent === 3 ? { tried: 3, why: null, sent_at: expect.any(Date) } : { tried: sent, why: expect.any(String) })
    })
    await query(database, 'UPDATE letters SET not_before = now()')
  }
  expect(new Set(mail.letters.slice(before).map(({ id }) => id)).size).toBe(1)
})

test('staff see a letter that was refused for good, one whose time is over, and one that is unsent after two days', async ({ given }) => {
  const { site, mail, database } = given
  mail.next.push(550)
  await ask(site, 'forgot-password', { email })
  await eventually(async () => expect(await reasons()).toEqual([expect.stringMatching(/answered 550.*isn’t tried any more/)]))

  await query(
    database,
    `INSERT INTO letters (id, kind, recipient, subject, sealed_text, made_at, send_until) VALUES
       (gen_random_uuid(), 'invitation', 'a@example.org', 'x', 'sealed', now() - interval '8 days', now() - interval '1 day')`,
  )
  await eventually(async () =>
    expect(await reasons()).toContainEqual(expect.stringMatching(/^An invitation was not sent.*isn’t tried any more/)),
  )

  mail.next.push(451)
  await ask(site, 'forgot-password', { email })
  await eventually(async () => {
    expect(await query(database, 'SELECT why FROM letters WHERE sealed_text IS NOT NULL')).toEqual([
      { why: expect.stringContaining('451') },
    ])
  })
  await query(database, "UPDATE letters SET made_at = now() - interval '49 hours' WHERE sealed_text IS NOT NULL")
  await eventually(async () => expect(await reasons()).toContainEqual(expect.stringMatching(/answered 451.*still tried/)))
  expect(await reasons()).toHaveLength(3)
  await query(database, 'UPDATE letters SET not_before = now() WHERE sealed_text IS NOT NULL')
  await eventually(async () => expect(await reasons()).toHaveLength(2))
  expect((await reasons()).join()).not.toContain('a@example.org')
  expect(site.output()).not.toContain('a@example.org')

  async function reasons() {
    return (await query<{ why: string }>(database, "SELECT why FROM failures WHERE what = 'letter' ORDER BY created_at")).map(
      ({ why }) => why,
    )
  }
})
