import type { Locator, Page } from '@playwright/test'

/** Somebody who has no mouse. What they press is counted, beside what they type. */
export function byKeyboard(page: Page) {
  let pressed = 0

  async function press(control: Locator, key = 'Enter') {
    await control.focus()
    await page.keyboard.press(key)
    pressed += 1
  }

  async function write(field: Locator, words: string) {
    await field.focus()
    await page.keyboard.insertText(words)
  }

  return { press, write, pressed: () => pressed }
}
