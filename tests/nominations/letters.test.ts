import { test as base, expect } from 'vitest'
import { aMailServer } from '#tests/mail/a-mail-server.ts'
import { aProjectAt } from '#tests/steps/records.ts'
import { aFilledDatabase, query } from '#tests/support/a-database.ts'
import { administratorPassword, aSite } from '#tests/support/a-site.ts'
import { anEditor } from '#tests/support/an-editor.ts'
import { eventually } from '#tests/support/eventually.ts'
import { formIn } from '#tests/support/form-in.ts'
import { post, send } from '#tests/support/http.ts'
import { onAStack } from '#tests/support/on-a-stack.ts'
import { aNomination } from './a-nomination.ts'
import { sendNomination } from './a-resident.ts'
import { linkIn } from './private-link/a-linked-nomination.ts'
import { referenceIn, storedNominations } from './stored.ts'

type Given = Awaited<ReturnType<typeof aSiteWithMail>>

/** A site that can send letters, and somebody there who does casework. */
async function aSiteWithMail(stack: AsyncDisposableStack) {
  const mail = stack.use(await aMailServer())
  const database = await aFilledDatabase((drop) => stack.defer(drop))
  const env = { SMTP_URL: mail.url, MAIL_FROM: 'The website <website@example.org>' }
  const site = { ...stack.use(await aSite({ ...database, env })), database: database.databaseUrl }
  const { send: act } = await anEditor(site, await administratorPassword(site))
  return { mail, site, act }
}

const test = base.extend('given', { scope: 'file' }, ({}, { onCleanup }) => onAStack(onCleanup, aSiteWithMail))

test('a resident is written to once what they sent is stored, with a link that is theirs alone', async ({ given }) => {
  const { site, mail } = given
  const { reference, email } = await aResident(given)
  const letter = await letterTo(mail, email, `We have your nomination ${reference}`)

  expect(letter.body).not.toMatch(/Sam Resident|brambles|01632|BS20/)
  const { text } = formIn((await send(site, linkIn(letter.body) ?? '')).body)
  expect(text).toContain(reference)
  expect(site.output()).not.toContain(linkIn(letter.body)?.split('/').at(-1))
})

test('everybody in a project is told of its steps, each about their own nomination', async ({ given }) => {
  const { site, mail, act } = given
  const project = await aProjectAt(site, 'new')
  const residents = [await aResident(given), await aResident(given)]
  for (const { id } of residents) {
    await act('POST', `nominations/${id}/step`, { from: 'received', to: 'checked' })
    expect((await act('POST', `nominations/${id}/join`, { project: project.id })).status).toBe(200)
  }
  await act('POST', `projects/${project.id}/step`, { from: 'new', to: 'sentToProbation' })

  for (const { email, reference } of residents) {
    const letter = await letterTo(mail, email, `Your nomination ${reference} is with the Probation Service`)
    const { text } = formIn((await send(site, linkIn(letter.body) ?? '')).body)
    expect(text).toContain(reference)
    expect(text).toContain('With the Probation Service')
  }
})

test('a step that was not taken writes to nobody', async ({ given }) => {
  const { site, act } = given
  const { id } = await aResident(given)
  const asked = { from: 'received', to: 'notSuitable', reason: 'unsafe' }
  const answers = await Promise.all([act('POST', `nominations/${id}/step`, asked), act('POST', `nominations/${id}/step`, asked)])

  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  const letters = await query(site.database, `SELECT FROM letters WHERE nomination_id = $1 AND kind = 'notSuitable'`, [id])
  expect(letters).toHaveLength(1)
})

test('the old address is told when it is changed, and the new one is written to', async ({ given }) => {
  const { site, mail } = given
  const { reference, email } = await aResident(given)
  const link = linkIn((await letterTo(mail, email, 'We have your nomination')).body) ?? ''
  await post(site, link, { ask: 'contact', email: `new-${email}` })

  const toOld = await letterTo(mail, email, `Your nomination ${reference}: your email address was changed`)
  expect(linkIn(toOld.body)).toBeUndefined()
  expect(toOld.body).not.toContain(`new-${email}`)
  const toNew = await letterTo(mail, `new-${email}`, `Your nomination ${reference}: your new email address`)
  expect((await send(site, linkIn(toNew.body) ?? '')).status).toBe(200)
})

test('whoever left no email address, or was kept apart, is written to by nobody', async ({ given }) => {
  const { site } = given
  const silent = aNomination({ email: '' })
  const hurried = aNomination()
  await sendNomination(site, silent)
  await sendNomination({ url: site.url }, hurried)

  for (const { key } of [silent, hurried]) {
    const [stored] = await storedNominations(site.database, key)
    expect(await query(site.database, 'SELECT FROM letters WHERE nomination_id = $1', [stored?.id])).toEqual([])
  }
})

test('a letter that the mail server refused is sent again once staff say so, to the address that is right now', async ({ given }) => {
  const { site, mail, act } = given
  mail.next.push(550)
  const { id, email, reference } = await aResident(given)
  const givenUp = 'SELECT id FROM letters WHERE nomination_id = $1 AND given_up_at IS NOT NULL'
  await eventually(async () => expect(await query(site.database, givenUp, [id])).toHaveLength(1))
  const [letter] = await query<{ id: string }>(site.database, givenUp, [id])
  await query(site.database, 'UPDATE nominations SET email = $2 WHERE id = $1', [id, `right-${email}`])

  expect((await act('POST', `nominations/${id}/send-again`, { letter: letter?.id })).status).toBe(200)
  expect(linkIn((await letterTo(mail, `right-${email}`, `We have your nomination ${reference}`)).body)).toBeDefined()
  expect((await act('POST', `nominations/${id}/send-again`, { letter: letter?.id })).status).toBe(409)
})

test('staff write the words, and none with a place that nothing fills is saved', async ({ given }) => {
  const { site, mail, act } = given
  const { body: words } = await act('GET', 'globals/letter-words')
  const withText = (text: string) => ({ ...words, received: { subject: 'Hello about [reference]', text } })

  for (const text of ['See [link] and [postcode]', 'See [link] and [link', 'No link', 'See [link]]'])
    expect((await act('POST', 'globals/letter-words', withText(text))).status).toBe(400)

  expect((await act('POST', 'globals/letter-words', withText('In our own words: [link]'))).status).toBe(200)
  let newest = { id: '', email: '', reference: '' }
  await eventually(async () => {
    newest = await aResident(given)
    const letters = await query(site.database, 'SELECT subject FROM letters WHERE nomination_id = $1', [newest.id])
    expect(letters).toEqual([{ subject: `Hello about ${newest.reference}` }])
  })
  const letter = await letterTo(mail, newest.email, `Hello about ${newest.reference}`)
  expect(letter.body).toMatch(/In our own words: http:\/\/site\.test\/community-payback\/nomination\/[\w-]{22}/)
})

async function aResident({ site }: Given) {
  const email = `${crypto.randomUUID()}@example.org`
  const answer = await sendNomination(site, aNomination({ email }))
  const reference = String(referenceIn(answer))
  const [stored] = await storedNominations(site.database, reference)
  return { id: String(stored?.id), reference, email }
}

async function letterTo({ letters }: Given['mail'], email: string, subject: string) {
  const isIt = ({ to, headers }: (typeof letters)[number]) => to[0] === email && unfolded(headers).includes(subject)
  await eventually(() => expect(letters.find(isIt)).toBeDefined())
  const found = letters.find(isIt)
  if (!found) throw new Error(`There is no letter to ${email}: ${subject}`)
  return found
}

/** A long header goes on in a second line (RFC 5322 §2.2.3). */
function unfolded(headers: string) {
  return headers.replace(/\r\n\s/g, ' ')
}
