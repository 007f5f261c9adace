import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const narrow = { width: 320, height: 640 }
const wide = { width: 1280, height: 800 }

/** The narrow one is a small phone, and also a desk at 400 % zoom. */
export const sizes = [
  { name: 'narrow', viewport: narrow },
  { name: 'wide', viewport: wide },
] as const

const crossed = [
  { name: 'narrow and dark', viewport: narrow, colorScheme: 'dark' },
  { name: 'wide and light', viewport: wide, colorScheme: 'light' },
] as const

/** The ways the public may see a page. Only a page's frame has parts that are shown at one width alone, so it alone is seen in all four. */
export const appearances = {
  ofAPage: crossed,
  ofAFrame: [
    ...crossed,
    { name: 'narrow and light', viewport: narrow, colorScheme: 'light' },
    { name: 'wide and dark', viewport: wide, colorScheme: 'dark' },
  ],
} as const

/** Asks axe for everything it knows, the size of targets (WCAG 2.2) too. */
export function expectNoViolation(page: Page) {
  return expectNothingBy(new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }), page)
}

/** Asks axe for what another width or other colours can change. */
export function expectNoViolationByLooks(page: Page) {
  return expectNothingBy(new AxeBuilder({ page }).withRules(byLooks), page)
}

const byLooks = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable', 'summary-name']

async function expectNothingBy(axe: AxeBuilder, page: Page) {
  // Of pages without frames it need not put the parts together in a page of its own, which takes longer than looking.
  const { violations, incomplete } = await axe.setLegacyMode().analyze()
  const untold = await Promise.all(incomplete.map(async ({ id, nodes }) => ({ id, nodes: await unexplained(page, id, nodes) })))
  expect
    .soft(
      [...violations, ...untold.filter(({ nodes }) => nodes.length > 0)].map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' · ')}`,
      ),
      page.url(),
    )
    .toEqual([])
}

type Node = Awaited<ReturnType<AxeBuilder['analyze']>>['incomplete'][number]['nodes'][number]

/** What axe can't tell by itself, and why it is no fault. Whatever else it can't tell is one until somebody has looked. */
const explained = [
  // A table that is wider than a phone is moved sideways in its frame; what is out of view there is drawn like what is in view.
  { id: 'color-contrast', reason: 'elmPartiallyObscured', within: '.table-frame' },
  // The map is lines on the page's own ground, and its names have the colour that hints have there.
  { id: 'color-contrast', reason: 'bgOverlap', within: '.areas-map' },
]

async function unexplained(page: Page, id: string, nodes: Node[]) {
  const isExplained = async ({ target, any }: Node) => {
    const [place] = explained.filter((one) => one.id === id && any.every(({ data }) => data?.messageKey === one.reason))
    return place !== undefined && (await page.locator(`${place.within} :is(${target.join(' ')})`).count()) > 0
  }
  const all = await Promise.all(nodes.map(async (node) => ((await isExplained(node)) ? [] : [node])))
  return all.flat()
}

/** Reading takes scrolling in one direction only (WCAG 1.4.10). */
export async function expectNoSidewaysScroll(page: Page) {
  const { scrollWidth, clientWidth } = await page.evaluate(widths)
  expect.soft(scrollWidth, page.url()).toBeLessThanOrEqual(clientWidth)
}

function widths() {
  const { scrollWidth, clientWidth } = document.documentElement
  return { scrollWidth, clientWidth }
}
