import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { aRunningBrowser } from '#tests/support/a-browser.ts'
import { administratorPassword, aSite } from '#tests/support/a-site.ts'
import { anEditor } from '#tests/support/an-editor.ts'
import { staffTemplates } from '#tests/tour/staff-templates.ts'
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
const editor = await anEditor(site, await administratorPassword(site))
const all = [...templates, ...(await staffTemplates(site, editor))]
for (const template of all) await writeFile(path.join(folder, `${template.name}.webp`), await sheetOf(template))
await writeFile(path.join(import.meta.dirname, 'README.md'), tourOf(all))

/** The four looks of one template beside each other. */
async function sheetOf(template: Template) {
  const shots: { input: Buffer; left: number; top: number }[] = []
  let left = 0
  for (const look of looks) {
    const width = Math.round(look.width * scale)
    const input = await sharp(await take(template, look))
      .resize({ width })
      .toBuffer()
    shots.push({ input, left, top: 0 })
    left += width + gap
  }
  const canvas = { width: left - gap, height: Math.round(height * scale), channels: 3, background: '#8a999e' } as const
  return sharp({ create: canvas }).composite(shots).webp({ quality: 72 }).toBuffer()
}

async function take({ open, isForStaff }: Template, { width, colorScheme }: (typeof looks)[number]) {
  const page = await running.browser.newPage({ baseURL: site.url, viewport: { width, height }, colorScheme, locale: 'en-GB' })
  if (isForStaff) await page.context().addCookies([{ name: 'staff-token', value: editor.token, url: site.url }])
  try {
    await open(page)
    // A drawer that is still opening lets the page behind it through.
    return await page.screenshot({ animations: 'disabled' })
  } finally {
    await page.close()
  }
}

/** The page as Git hosts draw it, with each caption as the picture's text too. */
function tourOf(templates: Template[]) {
  const pictures = templates.map(({ name, caption }) => `**${caption}**\n\n![${caption}](screens/${name}.webp)\n`)
  return [introduction, ...pictures].join('\n')
}
