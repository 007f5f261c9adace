import { expect } from 'vitest'
import { loseRecord } from '#tests/documents/lose-record.ts'
import { aProgramme, publishedPage } from '#tests/documents/on-a-page.ts'
import { listBlock, paragraph, textBlock } from '#tests/documents/writing.ts'
import { send } from '#tests/support/http.ts'
import { testOnASite } from '#tests/support/test-on-a-site.ts'

const test = testOnASite()
const number = 'href="tel:08082000247"'

function ownPanel() {
  return { blockType: 'helpPanel', heading: 'Our own help', ways: [{ situation: 'Now', advice: textBlock(paragraph('Call.')).content }] }
}

test("a sensitive page that begins without help has the site's own before all else, with the national helpline", async ({
  site,
  editor,
}) => {
  const page = aProgramme([listBlock('Its own words'), ownPanel()], { isSensitive: true })

  const { headings, html, text } = await publishedPage(site, editor, page)

  expect(headings.slice(0, 4)).toEqual(['h2 Get help now', 'h3 In danger now?', 'h3 National Domestic Abuse Helpline', 'h2 Its own words'])
  expect(text).toContain('Call 999')
  expect(text).toMatch(/24 hours a day.*Checked on|24 hours a day.*last checked/s)
  expect(html).toContain(number)
})

test('it comes before what a record says about itself', async ({ site, editor }) => {
  const { slug } = await editor.publish('boards', aProgramme([], { isSensitive: true, purposes: [{ purpose: 'A purpose' }] }))

  await expect
    .poll(async () => (await send(site, `/boards/${slug}`)).body, { timeout: 10_000 })
    .toMatch(/Get help now.*What the board is for/s)
})

test('a page whose own help comes first, and one that is not sensitive, get no other', async ({ site, editor }) => {
  const [own, plain] = [
    await publishedPage(site, editor, aProgramme([ownPanel(), listBlock('The rest')], { isSensitive: true })),
    await publishedPage(site, editor, aProgramme([listBlock('The rest')])),
  ]

  expect(own.headings[0]).toBe('h2 Our own help')
  for (const { text } of [own, plain]) expect(text).not.toContain('In danger now?')
})

test('the directory narrowed to abuse begins with help, but the directory itself does not', async ({ site }) => {
  expect((await send(site, '/services?need=abuse')).body).toContain('In danger now?')
  expect((await send(site, '/services')).body).not.toContain('In danger now?')
})

test("once the helpline's record is gone, 999 is still there", async ({ site, editor }) => {
  const { path } = await publishedPage(site, editor, aProgramme([listBlock('Words')], { isSensitive: true }))
  const [helpline] = (await editor.find('helplines', 'where[phone][equals]=0808%202000%20247')).docs

  await loseRecord(site.database, 'helplines', String(helpline?.id))
  await editor.changeSettings({ alert: 'Drawn anew' })

  await expect.poll(async () => (await send(site, path)).body, { timeout: 10_000 }).not.toContain(number)
  expect((await send(site, path)).body).toContain('In danger now?')
})
