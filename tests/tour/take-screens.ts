import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { aRunningBrowser } from '#tests/support/a-browser.ts'
import { aSite } from '#tests/support/a-site.ts'
import { type Template, templates } from '#tests/tour/templates.ts'

/** `npm run tour`: pictures of every template from a running site, on a phone and a desk, by day and by night, and the page that shows them. */
const folder = path.join(import.meta.dirname, 'screens')
const height = 844
const looks = [
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const
const scale = 0.4
const gap = 12
const introduction = `# Tour

Every template on a phone and on a desk, by day and by night. \`npm run tour\` takes the pictures anew from a running site, and writes this page.
`

await using site = await aSite()
await using running = await aRunningBrowser()
for (const { name, open } of templates) await writeFile(path.join(folder, `${name}.webp`), await sheetOf(open))
await writeFile(path.join(import.meta.dirname, 'README.md'), tourOf(templates))

/** The four looks of one template beside each other. */
async function sheetOf(open: (page: Page) => Promise<unknown>) {
  const shots: { input: Buffer; left: number; top: number }[] = []
  let left = 0
  for (const look of looks) {
    const width = Math.round(look.width * scale)
    const input = await sharp(await take(open, look))
      .resize({ width })
      .toBuffer()
    shots.push({ input, left, top: 0 })
    left += width + gap
  }
  const canvas = { width: left - gap, height: Math.round(height * scale), channels: 3, background: '#8a999e' } as const
  return sharp({ create: canvas }).composite(shots).webp({ quality: 72 }).toBuffer()
}

async function take(open: (page: Page) => Promise<unknown>, { width, colorScheme }: (typeof looks)[number]) {
  const page = await running.browser.newPage({ baseURL: site.url, viewport: { width, height }, colorScheme, locale: 'en-GB' })
  try {
    await open(page)
    return await page.screenshot()
  } finally {
    await page.close()
  }
}

/** The page as Git hosts draw it, with each caption as the picture's text too. */
function tourOf(templates: Template[]) {
  const pictures = templates.map(({ name, caption }) => `**${caption}**\n\n![${caption}](screens/${name}.webp)\n`)
  return [introduction, ...pictures].join('\n')
}
