import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { difficultWords } from '#tests/nominations/difficult-words.ts'
import { aNominationAt, aProjectAt } from '#tests/steps/records.ts'
import { query } from '#tests/support/a-database.ts'
import type { Editor } from '#tests/support/an-editor.ts'
import { send } from '#tests/support/http.ts'
import { type SharedSite, test } from '#tests/support/test-on-a-site.ts'
import { aPassword, tokenFor } from '#tests/users/staff-accounts.ts'
import { sightsOf } from './a-caseworker.ts'

let hired = 0

async function hire(site: SharedSite, editor: Editor, rights: object) {
  hired += 1
  const email = `desk-${process.pid}-${hired}@example.org`
  await editor.create('users', { email, password: aPassword, ...rights })
  return { email, token: await tokenFor(site, { email }) }
}

function open(site: SharedSite, address: string, token?: string) {
  return send(site, address, { headers: token ? { cookie: `staff-token=${token}`, 'sec-fetch-site': 'same-origin' } : {} })
}

async function viewsOf(site: SharedSite) {
  const nomination = await aNominationAt(site, 'checked')
  const project = await aProjectAt(site, 'new')
  const addresses = [
    ...[
      paths.desk,
      paths.deskPart('mine'),
      paths.deskSearch('Resident'),
      paths.deskEntry,
      paths.paperForm,
      `${paths.deskList}?project=${project.id}`,
    ],
    ...[paths.deskRecord('nominations', nomination.id), paths.deskRecord('projects', project.id), paths.handOff(project.id)],
  ]
  return { nomination, project, addresses }
}

test('each view of the desk is for casework alone: others are told so, and whoever isn’t signed in signs in first', async ({
  site,
  editor,
}) => {
  const { nomination, addresses } = await viewsOf(site)
  const others = [await hire(site, editor, { role: 'editor' }), await hire(site, editor, { role: 'administrator', casework: false })]
  const caseworker = await hire(site, editor, { role: 'editor', casework: true })

  for (const address of addresses) {
    const unknown = await open(site, address)
    expect([address, unknown.body.includes('NEXT_REDIRECT') || unknown.status === 307]).toEqual([address, true])
    expect(unknown.body).not.toMatch(/Sam Resident|brambles|CP-TEST|PR-TEST/)
    for (const { token } of others) {
      const { body } = await open(site, address, token)
      expect(body).toContain('<p>Your account doesn’t include this page')
      expect(body).not.toMatch(/Sam Resident|brambles|CP-TEST|PR-TEST/)
    }
    const { status, body } = await open(site, address, caseworker.token)
    expect([address, status, body.includes('<p>Your account doesn’t include this page')]).toEqual([address, 200, false])
  }
  const seen = await sightsOf(site, nomination.id)
  expect(seen).toContainEqual(['view', caseworker.email])
  expect(seen.map(([, person]) => person)).not.toEqual(expect.arrayContaining([expect.toBeOneOf(others.map(({ email }) => email))]))
})

test('an id that finds nothing is told of in words, whatever it is', async ({ site, editor }) => {
  const { token } = await hire(site, editor, { role: 'editor', casework: true })
  for (const id of ['00000000-0000-4000-8000-000000000000', 'nothing', "'%20OR%201=1"]) {
    expect((await open(site, paths.deskRecord('nominations', id), token)).body).toContain('This nomination isn’t there any more')
    for (const address of [paths.deskRecord('projects', id), paths.handOff(id)])
      expect((await open(site, address, token)).body).toContain('This project isn’t there any more')
  }
})

test('of a nomination that was erased, its page shows what is left and no step', async ({ site, editor }) => {
  const { token } = await hire(site, editor, { role: 'editor', casework: true })
  const { id, reference } = await aNominationAt(site, 'received')
  expect((await editor.send('POST', `nominations/${id}/erase`, { because: 'asked', reference })).status).toBe(200)

  const { body } = await open(site, paths.deskRecord('nominations', id), token)
  expect(body).toContain('has been erased, so no step is taken any more')
  expect(body).toContain('North Somerset')
  for (const gone of ['id="steps"', '<h2>Who sent it', '>Not provided<', 'by the resident, or']) expect(body).not.toContain(gone)
})

test('a nomination’s page shows all of it, its stage as the resident reads it, and the steps that are allowed', async ({
  site,
  editor,
}) => {
  const { token } = await hire(site, editor, { role: 'editor', casework: true })
  const { id, reference } = await aNominationAt(site, 'received')
  await query(site.database, `UPDATE nominations SET rules = 'notSure', place_kind = 'school', owner = 'notAsked' WHERE id = $1`, [id])

  const { body } = await open(site, paths.deskRecord('nominations', id), token)

  for (const words of [
    ...[reference, 'The path behind the library', 'BS20 8JJ', 'North Somerset', 'Clear the brambles', 'Needles or other drug waste'],
    ...['A school', 'A Friend', 'There is a step at the gate.', 'Sam Resident', 'sam.resident@example.org', '01632 960 001'],
    ...['Friends of the Path', 'The resident reads: “', 'The resident isn’t sure whether it replaces paid work', 'A school: check whether'],
    ...['Mark as checked', 'Ask the resident', 'Not suitable', 'Pass it to another organisation', 'Spam', 'What happened when'],
  ])
    expect(body).toContain(words)
  expect(body).not.toContain('Make a project of it')
})

test('a project’s page and its steps name nobody', async ({ site, editor }) => {
  const { token } = await hire(site, editor, { role: 'editor', casework: true })
  const nomination = await aNominationAt(site, 'checked')
  const headers = { authorization: `JWT ${token}`, 'content-type': 'application/json' }
  const made = await send(site, paths.makeProject(nomination.id), { method: 'POST', headers, body: JSON.stringify({}) })
  const { project } = JSON.parse(made.body) as { project: { id: string } }

  const [{ body }, list] = [
    await open(site, paths.deskRecord('projects', project.id), token),
    await open(site, `${paths.deskList}?project=${project.id}`, token),
  ]

  expect(body).toContain(nomination.reference)
  expect(body).toContain('Sent to the Probation Service')
  expect(list.body).toContain('Clear the brambles')
  for (const page of [body, list.body]) expect(page).not.toMatch(/Sam Resident|sam\.resident|960 001|Friends of the Path|A Friend/)
})

test('difficult words are words wherever the desk shows them', async ({ site, editor }) => {
  const { token } = await hire(site, editor, { role: 'editor', casework: true })
  const { place, description, name, organisation } = difficultWords
  const { id, reference } = await aNominationAt(site, 'checked')
  await query(
    site.database,
    'UPDATE nominations SET place = $2, description = $3, name = $4, organisation = $5, owner_name = $6 WHERE id = $1',
    [...[id, place, description, name, organisation, '=HYPERLINK("http://evil.example")']],
  )
  const headers = { authorization: `JWT ${token}`, 'content-type': 'application/json' }

  for (const address of [paths.deskRecord('nominations', id), paths.deskSearch(reference)]) {
    const { status, body } = await open(site, address, token)
    expect(status).toBe(200)
    expect(body).not.toMatch(/<script>alert|<img src=x|<b>gate/)
    expect(body).toContain('img src=x')
  }
  const made = await send(site, paths.makeProject(id), { method: 'POST', headers, body: JSON.stringify({ ownerName: '=1+1' }) })
  const { project } = JSON.parse(made.body) as { project: { id: string } }
  for (const address of [paths.deskRecord('projects', project.id), paths.handOff(project.id)]) {
    const { status, body } = await open(site, address, token)
    expect(status).toBe(200)
    expect(body).not.toMatch(/<script>alert|<img src=x|<b>gate/)
  }
  const file = await open(site, paths.handOffFile(project.id), token)
  expect(file.headers['content-type']).toContain('text/csv')
  expect(file.headers['content-disposition']).toMatch(/^attachment; filename="PR-[\w-]+\.csv"$/)
  expect(file.body).toContain(`"'=1+1"`)
  expect(file.body).toContain('"""><img src=x onerror=alert(1)>"')
})

test('the desk is in the menu for casework alone, and a record’s form leads to it', async ({ site, editor }) => {
  const caseworker = await hire(site, editor, { role: 'editor', casework: true })
  const other = await hire(site, editor, { role: 'editor' })
  const { id } = await aNominationAt(site, 'received')

  expect((await open(site, paths.scheduled, caseworker.token)).body).toContain(`href="${paths.desk}"`)
  expect((await open(site, paths.scheduled, other.token)).body).not.toContain(`href="${paths.desk}"`)
  expect((await open(site, paths.edit('nominations', id), caseworker.token)).body).toContain(paths.deskRecord('nominations', id))
})
