import { test as base, expect } from 'vitest'
import { isInOfficeHours, type Weekday } from '#lib/office-hours/office-hours.ts'
import { paths } from '#lib/paths.ts'
import { aMailServer } from '#tests/mail/a-mail-server.ts'
import { aNomination } from '#tests/nominations/a-nomination.ts'
import { sendNomination } from '#tests/nominations/a-resident.ts'
import { referenceIn } from '#tests/nominations/stored.ts'
import { aFilledDatabase, query } from '#tests/support/a-database.ts'
import { administratorPassword, aSite } from '#tests/support/a-site.ts'
import { anEditor } from '#tests/support/an-editor.ts'
import { eventually } from '#tests/support/eventually.ts'
import { onAStack } from '#tests/support/on-a-stack.ts'

const test = base.extend('given', { scope: 'file' }, ({}, { onCleanup }) =>
  onAStack(onCleanup, async (stack) => {
    const mail = stack.use(await aMailServer())
    const filled = await aFilledDatabase((drop) => stack.defer(drop))
    const env = { SMTP_URL: mail.url, MAIL_FROM: 'The website <website@example.org>' }
    const site = stack.use(await aSite({ ...filled, env }))
    return { mail, site: { ...site, database: filled.databaseUrl }, editor: await anEditor(site, await administratorPassword(site)) }
  }),
)

const days: Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const hours = { days, from: '00:00', until: '23:59' }

// On a bank holiday nobody is told, whatever the hour: tell-of-danger.test.ts says when.
test.skipIf(!isInOfficeHours(new Date(), { ...hours, closedDays: [] }))(
  'words that may speak of somebody in danger bring their reader an email with the reference, until it is opened',
  async ({ given }) => {
    const { mail, site, editor } = given
    const [reader] = await query<{ id: string; email: string }>(site.database, 'SELECT id, email FROM users')
    await editor.changeSettings({ dangerReader: reader?.id, officeHours: hours })
    await query(site.database, 'DELETE FROM danger_notices')

    await sendNomination(site, aNomination())
    const said = await sendNomination(site, aNomination({ description: 'One of them behind the wall told me that he wants to die.' }))
    const reference = String(referenceIn(said))

    await eventually(() => expect(mail.letters.some(({ headers }) => headers.includes(`Subject: Read ${reference} now`))).toBe(true))
    const letters = mail.letters.filter(({ headers }) => headers.includes('Subject: Read '))
    expect(letters).toHaveLength(1)
    const [letter] = letters
    const [stored] = await query<{ id: string }>(site.database, 'SELECT id FROM nominations WHERE reference = $1', [reference])
    expect(letter?.to).toEqual([reader?.email])
    expect(letter?.body).toContain(paths.deskRecord('nominations', String(stored?.id)))
    expect(letter?.body).not.toMatch(/wall|Sam|library/)
    expect(site.output()).not.toMatch(/wants to die|behind the wall/)

    await editor.send('GET', `nominations/${stored?.id}`)
    expect(await query(site.database, 'SELECT seen_by_id, deputy_told_at FROM danger_notices')).toEqual([
      { seen_by_id: reader?.id, deputy_told_at: null },
    ])
  },
)
