import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { paths } from '#lib/paths.ts'
import type { Editor } from '#tests/support/an-editor.ts'
import type { Template } from '#tests/tour/templates.ts'

const newFile = '/admin/collections/media/create'
// Until its script has run, the admin's form takes nothing.
const ready = 'form[data-form-ready="true"]'

/** The staff's own screens, in the order of the tour, as somebody who is signed in sees them. */
export async function staffTemplates(editor: Editor): Promise<Template[]> {
  await putInTrash(editor)
  const [helpline, programme] = [await idOf(editor, 'helplines'), await idOf(editor, 'programmes', 'where[slug][equals]=drive-project')]
  return [
    { ...staff('sign-in', 'Staff sign in on one form', paths.signInPage, 'main h1'), isForStaff: false },
    staff('codes', 'One-time codes are set up with any authenticator app', paths.codes, 'main h1'),
    staff('shown-on', 'A record says which pages show it', paths.edit('helplines', helpline), `${ready} .field-type:has(> h3)`),
    {
      ...staff('withdraw', 'Withdrawing a page asks where people should go instead', paths.edit('programmes', programme), '#field-summary'),
      open: async (page) => {
        await open(page, paths.edit('programmes', programme), `${ready} #field-summary`)
        await page.locator('.doc-controls__popup button').first().click()
        await page.locator('#action-unpublish').click()
        await page.getByText('Where should people go instead?').first().waitFor()
      },
    },
    staff('trash', 'What was put in the trash can be taken out again', '/admin/collections/news/trash', 'table'),
    {
      ...staff('picture', 'A picture says what it shows, and whether anyone can be recognised', newFile, 'form'),
      open: async (page) => {
        await open(page, newFile, ready)
        await page
          .locator('input[type="file"]')
          .first()
          .setInputFiles({ name: 'the-garden.png', mimeType: 'image/png', buffer: await aPicture() })
        await page.getByLabel('What the picture shows').waitFor()
      },
    },
  ]
}

function staff(name: string, caption: string, address: string, shown: string): Template {
  return { name, caption, isForStaff: true, open: (page) => open(page, address, shown) }
}

async function open(page: Page, address: string, shown: string) {
  await page.goto(address)
  // By night it is drawn by day first.
  await page.waitForFunction(
    () => document.documentElement.dataset.theme === (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
  )
  await page.locator(shown).first().waitFor()
  await page.locator(shown).first().scrollIntoViewIfNeeded()
}

function aPicture() {
  return sharp({ create: { width: 1200, height: 800, channels: 3, background: '#5b7f5e' } })
    .png()
    .toBuffer()
}

async function putInTrash(editor: Editor) {
  const { id } = await editor.create('news', {
    title: 'A story that was withdrawn',
    summary: 'What happened, in a sentence.',
    date: '2026-11-02',
    _status: 'draft',
  })
  await editor.change('news', id, { deletedAt: new Date().toISOString() })
}

async function idOf(editor: Editor, collection: string, where = 'limit=1') {
  const [{ id } = {}] = (await editor.find(collection, where)).docs
  return String(id)
}
