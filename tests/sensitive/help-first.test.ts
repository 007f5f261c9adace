import { expect } from 'vitest'
import { loseRecord } from '#tests/documents/lose-record.ts'
import { aProgramme, publishedPage } from '#tests/documents/on-a-page.ts'
import { listBlock } from '#tests/documents/writing.ts'
import { send } from '#tests/support/http.ts'
import { testOnASite } from '#tests/support/test-on-a-site.ts'

const test = testOnASite()
const number = 'href="tel:08082000247"'
const siteHelp = 'Get help with domestic abuse'

const ownHelp = {
  blockType: 'targets',
  heading: 'Our own help',
  targets: [
    { phone: '999', line: 'If you are in danger' },
    { label: 'Can’t phone?', section: 'The rest', line: 'Other ways' },
    { label: 'Leads nowhere', section: 'Not on this page', line: 'Not shown' },
  ],
}

test("a sensitive page that begins without help has the site's own before all else, with the national helpline", async ({
  site,
  editor,
}) => {
  const { headings, html } = await publishedPage(site, editor, aProgramme([listBlock('Its own words')], { isSensitive: true }))

  expect(headings.slice(0, 2)).toEqual([`h2 ${siteHelp}`, 'h2 Its own words'])
  expect(html).toMatch(/In danger <[^>]*href="tel:999"[\s\S]*href="tel:08082000247"[\s\S]*href="\/info"/)
})

test('it comes before what a record says about itself', async ({ site, editor }) => {
  const { slug } = await editor.publish('boards', aProgramme([], { isSensitive: true, purposes: [{ purpose: 'A purpose' }] }))

  await expect
    .poll(async () => (await send(site, `/boards/${slug}`)).body, { timeout: 10_000 })
    .toMatch(/Get help with domestic abuse.*What the board does/s)
})

test('a page whose own help comes first, and one that is not sensitive, get no other', async ({ site, editor }) => {
  const [own, plain] = [
    await publishedPage(site, editor, aProgramme([ownHelp, listBlock('The rest')], { isSensitive: true })),
    await publishedPage(site, editor, aProgramme([listBlock('The rest')])),
  ]

  expect(own.headings[0]).toBe('h2 Our own help')
  for (const { text } of [own, plain]) expect(text).not.toContain(siteHelp)
})

test('a target rings its number or leads to its heading on the page, and one that leads nowhere is left out', async ({ site, editor }) => {
  const { html, text } = await publishedPage(site, editor, aProgramme([ownHelp, listBlock('The rest')]))

  expect(html).toContain('href="tel:999"')
  expect(html).toContain('href="#section-the-rest"')
  expect(html).toContain('id="section-the-rest"')
  expect(text).not.toContain('Leads nowhere')
})

test('the directory narrowed to abuse begins with help, but the directory itself does not', async ({ site }) => {
  expect((await send(site, '/services?need=abuse')).body).toContain(siteHelp)
  expect((await send(site, '/services')).body).not.toContain(siteHelp)
})

test("once the helpline's record is gone, 999 is still there", async ({ site, editor }) => {
  const { path } = await publishedPage(site, editor, aProgramme([listBlock('Words')], { isSensitive: true }))
  const [helpline] = (await editor.find('helplines', 'where[phone][equals]=0808%202000%20247')).docs

  await loseRecord(site.database, 'helplines', String(helpline?.id))
  const { office } = await editor.find('globals/site-settings', 'depth=0')
  await editor.changeSettings({ office })

  await expect.poll(async () => (await send(site, path)).body, { timeout: 10_000 }).not.toContain(number)
  expect((await send(site, path)).body).toContain('href="tel:999"')
})
