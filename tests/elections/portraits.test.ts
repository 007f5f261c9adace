import { randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import type { Office } from '#tests/access/staff.ts'
import { test } from '#tests/access/test-in-an-office.ts'
import { query } from '#tests/support/a-database.ts'
import { aPage, aPeriod, aSpeaker } from './an-election.ts'

const asked = expect.stringContaining('this adds or changes a picture of somebody')

/** As a row: its file is of no interest here. */
async function aPicture({ database }: Office, recognisable: 'no' | 'agreed') {
  const name = `${randomBytes(6).toString('hex')}.png`
  const [row] = await query<{ id: string }>(
    database,
    `INSERT INTO media (alt, filename, filesize, mime_type, recognisable) VALUES ('A picture', $1, 1, 'image/png', $2) RETURNING id`,
    [name, recognisable],
  )
  return String(row?.id)
}

test('a picture of somebody is added to a page, or changed, with a reason alone; another picture without one', async ({ office }) => {
  const { editor } = office.people
  const [scene, somebody, other] = [await aPicture(office, 'no'), await aPicture(office, 'agreed'), await aPicture(office, 'agreed')]
  const block = (picture: string) => ({ blockType: 'picture', picture })
  const { body } = await editor.send('POST', 'programmes', aPage({ _status: 'published', body: [block(somebody)] }))
  await using _ = await aPeriod(office)
  const told = async (blocks: object[]) =>
    (await editor.send('PATCH', `programmes/${body.doc?.id}`, { body: blocks })).body.errors?.[0]?.message

  expect(await told([block(scene), block(somebody)])).toBeUndefined()
  expect(await told([block(scene), block(somebody), block(other)])).toEqual(asked)
  expect(await told([block(other)])).toEqual(asked)
  expect(await told([block(scene)])).toBeUndefined()
  expect((await editor.send('POST', 'programmes', aPage({ _status: 'published', body: [block(somebody)] }))).status).toBe(400)
  const withReason = aPage({ _status: 'published', body: [block(somebody)], electionReason: 'It was asked for' })
  expect((await editor.send('POST', 'programmes', withReason)).status).toBe(201)
})

test('so is the portrait of an office holder, on their record, in an office and on a page that shows the office', async ({ office }) => {
  const { editor } = office.people
  const plain = (await aSpeaker(office)).id
  const pictured = (await aSpeaker(office, { portrait: await aPicture(office, 'agreed') })).id
  const anOffice = async (holder: string) => {
    const { body } = await editor.send('POST', 'offices', { name: 'An office', terms: [{ holder }] })
    return String(body.doc?.id)
  }
  const [ofPlain, ofPictured] = [await anOffice(plain), await anOffice(pictured)]
  const holders = (one: string) => aPage({ _status: 'published', body: [{ blockType: 'holders', offices: [one] }] })
  await using _ = await aPeriod(office)

  const told = async (method: string, address: string, fields: object) =>
    (await editor.send(method, address, { ...fields })).body.errors?.[0]?.message
  expect(await told('PATCH', `office-holders/${plain}`, { portrait: await aPicture(office, 'no') })).toEqual(asked)
  expect(await told('PATCH', `office-holders/${pictured}`, { name: 'A name put right' })).toBeUndefined()
  expect(await told('POST', 'programmes', holders(ofPictured))).toEqual(asked)
  expect(await told('POST', 'programmes', holders(ofPlain))).toBeUndefined()
  const terms = [
    { holder: plain, to: '2026-01-01' },
    { holder: pictured, from: '2026-01-02' },
  ]
  expect(await told('PATCH', `offices/${ofPlain}`, { terms })).toEqual(asked)
  expect(await told('PATCH', `offices/${ofPlain}`, { terms: [{ holder: plain, to: '2026-01-01' }] })).toBeUndefined()
  expect(await told('PATCH', `offices/${ofPlain}`, { terms, electionReason: 'They took office' })).toBeUndefined()
})
