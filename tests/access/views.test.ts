import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { aNominationAt, aProjectAt } from '#tests/steps/records.ts'
import type { Editor } from '#tests/support/an-editor.ts'
import { send } from '#tests/support/http.ts'
import { type SharedSite, test } from '#tests/support/test-on-a-site.ts'
import { anAccount, tokenFor } from '#tests/users/staff-accounts.ts'
import { answersOf, people, tableOf, type Who } from './who-may.ts'

test('each view of our own is drawn for whom it is for; others are told so, and whoever isn’t signed in signs in first', async ({
  site,
  editor,
}) => {
  const tokens = await hireAll(site, editor)
  const records: Record<string, string> = {
    nominations: (await aNominationAt(site, 'received')).id,
    projects: (await aProjectAt(site, 'new')).id,
  }
  const rows = [...(await tableOf('Views'))].filter(([, { who }]) => who !== 'everyone')

  for (const [name, { who = '', address = '' }] of rows) {
    const below = address === '-' ? '' : address
    const asked = `${paths.admin}${below.replace(/(\w+)\/:id/, (_, kind) => `${kind}/${records[kind]}`)}`
    const may = answersOf(who)
    const found: unknown[] = []
    for (const person of people) found.push([person, await answerTo(site, asked, tokens[person])])
    expect([name, found]).toEqual([
      name,
      people.map((person) => [person, person === 'nobody' ? 'signs in first' : may[person] === 'yes' ? 'drawn' : 'told so']),
    ])
  }
})

async function hireAll(site: SharedSite, editor: Editor): Promise<Record<Who, string | undefined>> {
  const rights = {
    editor: { role: 'editor' },
    caseworker: { role: 'editor', casework: true },
    administrator: { role: 'administrator', casework: false },
  }
  const tokens: Record<Who, string | undefined> = { nobody: undefined, editor: undefined, caseworker: undefined, administrator: undefined }
  for (const [who, fields] of Object.entries(rights)) {
    const { email } = await anAccount(editor, fields)
    Reflect.set(tokens, who, await tokenFor(site, { email }))
  }
  return tokens
}

async function answerTo(site: SharedSite, address: string, token: string | undefined) {
  const headers = { 'sec-fetch-site': 'same-origin', ...(token && { cookie: `staff-token=${token}` }) }
  const { status, body } = await send(site, address, { headers })
  if (status === 307 || body.includes('NEXT_REDIRECT')) return 'signs in first'
  return body.includes('<p>Your account doesn’t include this page') ? 'told so' : status === 200 ? 'drawn' : status
}
