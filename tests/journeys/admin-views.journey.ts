import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '#tests/journeys/journey.ts'
import { requestsOf } from '#tests/journeys/requests.ts'
import { aNewsItem, type NewsItem } from '#tests/journeys/writing/a-news-item.ts'

const views: [name: string, address: (item: NewsItem) => string, ready: string][] = [
  ['dashboard', () => '/admin', '.dashboard-view'],
  ['list', () => '/admin/collections/news', 'table'],
  ['form', ({ admin }) => admin, 'form[data-form-ready="true"] #field-title'],
  ['list of versions', ({ admin }) => `${admin}/versions`, 'table'],
]

for (const [name, address, ready] of views) {
  test(`axe finds nothing critical in the admin’s ${name}, which asks no other host for anything`, async ({ staff }) => {
    await using item = await aNewsItem([{ blockType: 'list', heading: 'A list', items: [{ item: 'One' }] }])
    const asked = requestsOf(staff)

    await staff.goto(address(item))
    await staff.locator(ready).first().waitFor()
    await expect.poll(() => criticalIn(new AxeBuilder({ page: staff }))).toEqual([])
    expect(asked.filter((url) => !url.startsWith('/') && !/^(?:data|blob):/.test(url))).toEqual([])
  })
}

async function criticalIn(axe: AxeBuilder) {
  const { violations } = await axe.setLegacyMode().analyze()
  if (process.env.LIST_FINDINGS) for (const { id, impact, nodes } of violations) console.log(impact, id, nodes.length, nodes[0]?.html)
  return violations.filter(({ impact }) => impact === 'critical').flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
