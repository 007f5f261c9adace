import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const narrow = { width: 320, height: 640 }
const wide = { width: 1280, height: 800 }

/** The narrow one is a small phone, and also a desk at 400 % zoom. */
export const sizes = [
  { name: 'narrow', viewport: narrow },
  { name: 'wide', viewport: wide },
] as const

/** Every way in which the public may see a page: on a small phone and on a desk, by day and by night. */
export const appearances = [
  { name: 'narrow and light', viewport: narrow, colorScheme: 'light' },
  { name: 'narrow and dark', viewport: narrow, colorScheme: 'dark' },
  { name: 'wide and light', viewport: wide, colorScheme: 'light' },
  { name: 'wide and dark', viewport: wide, colorScheme: 'dark' },
] as const

/** Asks axe for everything it knows, the size of targets (WCAG 2.2) too. */
export function expectNoViolation(page: Page) {
  return expectNothingBy(new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }), page)
}

/** Asks axe for what other colours alone can change. */
export function expectEnoughContrast(page: Page) {
  return expectNothingBy(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']), page)
}

async function expectNothingBy(axe: AxeBuilder, page: Page) {
  // Of pages without frames it need not put the parts together in a page of its own, which takes longer than looking.
  const { violations } = await axe.setLegacyMode().analyze()
  expect
    .soft(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' · ')}`),
      page.url(),
    )
    .toEqual([])
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
