import { expect, test } from 'vitest'
import { aFilledDatabase } from '#tests/support/a-database.ts'
import { aProxy } from '#tests/support/a-proxy.ts'
import { administratorPassword, aSite } from '#tests/support/a-site.ts'
import { anEditor } from '#tests/support/an-editor.ts'
import { eventually } from '#tests/support/eventually.ts'
import { everyPageStored } from '#tests/support/every-page-stored.ts'
import { send } from '#tests/support/http.ts'

test('the directory says how to reach what it lists, is narrowed by its address, kept by no browser, and whole without the database where it was not asked for', async () => {
  const { databaseUrl, password, kept } = await aFilledDatabase()
  await using way = await aProxy(databaseUrl)
  await using site = await aSite({ databaseUrl: way.url, password, kept })
  const editor = await anEditor(site, await administratorPassword(site))
  const organisations = await editor.find('organisations', 'limit=1')
  const common = { summary: 'A service of this test.', runBy: organisations.docs[0]?.id, audiences: ['everyone'], phone: '01632 960 001' }
  await editor.publish('services', { ...common, title: 'A hostel in Bristol', needs: ['housing'], areas: ['bristol'], hours: 'Always' })
  await editor.publish('services', { ...common, title: 'A debt line', needs: ['money'], areas: ['national'] })
  const shown = async (address: string) => titlesIn((await send(site, address)).body)
  await eventually(async () => expect(await shown('/services')).toEqual(expect.arrayContaining(['A hostel in Bristol', 'A debt line'])))

  const { body } = await send(site, '/services?need=housing')
  expect(entryOf(body, 'A hostel in Bristol')).toContain('href="tel:01632960001"')
  expect(entryOf(body, 'A hostel in Bristol')).toContain('Always · Bristol')

  expect(await shown('/services?need=housing')).toContain('A hostel in Bristol')
  expect(await shown('/services?need=housing')).not.toContain('A debt line')
  expect(await shown('/services?area=somerset')).toContain('A debt line')
  expect(await shown('/services?area=somerset')).not.toContain('A hostel in Bristol')
  const narrowed = await send(site, '/services?need=money&area=bristol', { headers: { 'accept-encoding': 'br' } })
  expect(narrowed).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store', 'content-encoding': 'br' } })
  expect(await send(site, '/services?need=money&area=bristol')).toMatchObject({
    body: expect.stringContaining(': Money, benefits and debt, Bristol</h2>'),
  })
  expect(await send(site, '/services?need=nonsense&q=%00')).toMatchObject({ status: 200 })

  await everyPageStored(site)
  await way.close()
  expect(await shown('/services?need=work')).toEqual(expect.arrayContaining(['A hostel in Bristol', 'A debt line']))
  expect(await shown('/services?need=housing')).not.toContain('A debt line')
})

function titlesIn(html: string) {
  return [...html.matchAll(/entry__title"><a class="govuk-link" href="\/services\/[^"]*">([^<]*)</g)].map(([, title]) => title)
}

/** What the directory says of one service. */
function entryOf(html: string, title: string) {
  return html.split('entry__title').find((part) => part.includes(`>${title}</a>`))
}
