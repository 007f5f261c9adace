import type { Page } from '@playwright/test'

/** All that a keyboard must reach, in reading order; of radio buttons that belong together, one. Named by their HTML's beginning. */
export async function focusables(page: Page) {
  const elements = await page.evaluate(() => {
    const elements = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
    const groups = new Set<string>()
    return elements
      .filter((element) => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
      .filter(
        (element) => !(element instanceof HTMLInputElement && element.type === 'radio' && groups.size === groups.add(element.name).size),
      )
      .map(({ outerHTML }) => outerHTML)
  })
  return elements.map(nameOf)
}

/** Presses Tab. @returns where that led, or undefined after the last stop. */
export async function nextStop(page: Page) {
  await page.keyboard.press('Tab')
  const element = await page.evaluate(() => (document.activeElement === document.body ? undefined : document.activeElement?.outerHTML))
  return element === undefined ? undefined : nameOf(element)
}

/** What the focused element is drawn by: its name and class, and those of what it stands in. */
export function kindOf(page: Page) {
  return page.evaluate(() => {
    const name = (element: Element | null | undefined) => `${element?.tagName}.${element?.className}`
    const focused = document.activeElement
    return `${name(focused)} in ${name(focused?.parentElement)} in ${name(focused?.closest('header, nav, main, section, footer'))}`
  })
}

/** Whether the focused element looks different from itself without focus; the next Tab goes on from it. */
export async function isFocusSeen(page: Page) {
  const focused = await page.evaluateHandle(() => document.activeElement as HTMLElement)
  const box = await focused.evaluate((element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { x, y, width, height } = element.getBoundingClientRect()
    return { x: Math.max(0, x - 10), y: Math.max(0, y - 10), width: width + 20, height: height + 20 }
  })
  const viewport = page.viewportSize() ?? { width: box.width, height: box.height }
  const clip = { ...box, width: Math.min(box.width, viewport.width - box.x), height: Math.min(box.height, viewport.height - box.y) }

  const withFocus = await page.screenshot({ clip })
  await focused.evaluate((element) => element.blur())
  const without = await page.screenshot({ clip })
  await focused.evaluate((element) => element.focus({ preventScroll: true }))
  return !withFocus.equals(without)
}

/** Taking a picture leaves an empty style behind. */
function nameOf(html: string) {
  return html.replace(' style=""', '').slice(0, 120)
}
