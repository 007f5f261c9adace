import { AxeBuilder } from '@axe-core/playwright'
import { paths } from '#lib/paths.ts'
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
  test(`axe finds nothing critical, too pale or too small in Payload’s ${name}, which asks no other host for anything`, async ({
    staff,
  }) => {
    await using item = await aNewsItem([{ blockType: 'list', heading: 'A list', items: [{ item: 'One' }] }])
    const asked = requestsOf(staff)

    await staff.goto(address(item))
    await staff.locator(ready).first().waitFor()
    await expect.poll(() => criticalIn(new AxeBuilder({ page: staff }))).toEqual([])
    expect(asked.filter((url) => !url.startsWith('/') && !/^(?:data|blob):/.test(url))).toEqual([])
  })
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing at all in our own views, ${colorScheme}`, async ({ staff }) => {
    await staff.emulateMedia({ colorScheme })
    for (const view of [paths.toBeConfirmed, paths.scheduled, paths.desk, paths.deskEntry, paths.keeping]) {
      await staff.goto(view)
      await staff.locator('h1').first().waitFor()
      await staff.locator(`html[data-theme="${colorScheme}"]`).waitFor()
      const ours = new AxeBuilder({ page: staff }).include('.staff-view').options(smallTargets)
      const { violations } = await ours.setLegacyMode().analyze()
      expect
        .soft(
          violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
          view,
        )
        .toEqual([])
    }
  })

const smallTargets = { rules: { 'target-size': { enabled: true } } }
/** None of these is critical to axe, and all of them are a matter of our stylesheet. */
const ofLooks = ['color-contrast', 'target-size']

async function criticalIn(axe: AxeBuilder) {
  const { violations } = await axe.options(smallTargets).setLegacyMode().analyze()
  if (process.env.LIST_FINDINGS) for (const { id, impact, nodes } of violations) console.log(impact, id, nodes.length, nodes[0]?.html)
  return violations
    .filter(({ id, impact }) => impact === 'critical' || ofLooks.includes(id))
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
