import type { Page } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import type { Editor } from '#tests/support/an-editor.ts'
import type { Template } from '#tests/tour/templates.ts'

/** The staff's own screens, in the order of the tour, as somebody who is signed in sees them. */
export async function staffTemplates(editor: Editor): Promise<Template[]> {
  await putInTrash(editor)
  const [helpline, programme] = [await idOf(editor, 'helplines'), await idOf(editor, 'programmes', 'where[slug][equals]=drive-project')]
  return [
    staff('codes', 'One-time codes are set up with any authenticator app', paths.codes, 'main h1'),
    staff('shown-on', 'A record says which pages show it', paths.edit('helplines', helpline), '.field-type:has(> h3)'),
    {
      ...staff('withdraw', 'Withdrawing a page asks where people should go instead', paths.edit('programmes', programme), '#field-summary'),
      open: async (page) => {
        await open(page, paths.edit('programmes', programme), 'form[data-form-ready="true"] #field-summary')
        await page.locator('.doc-controls__popup button').first().click()
        await page.locator('#action-unpublish').click()
        await page.getByText('Where should people go instead?').first().waitFor()
      },
    },
    staff('trash', 'What was put in the trash can be taken out again', '/admin/collections/news/trash', 'table'),
    staff('picture', 'A picture says what it shows, and whether anyone can be recognised', '/admin/collections/media/create', 'form'),
  ]
}

function staff(name: string, caption: string, address: string, shown: string): Template {
  return { name, caption, isForStaff: true, open: (page) => open(page, address, shown) }
}

async function open(page: Page, address: string, shown: string) {
  await page.goto(address)
  await page.locator(shown).first().waitFor()
  await page.locator(shown).first().scrollIntoViewIfNeeded()
}

async function putInTrash(editor: Editor) {
  const { id } = await editor.create('news', {
    title: 'A story that was withdrawn',
    summary: 'What happened, in a sentence.',
    _status: 'draft',
  })
  await editor.change('news', id, { deletedAt: new Date().toISOString() })
}

async function idOf(editor: Editor, collection: string, where = 'limit=1') {
  const [{ id } = {}] = (await editor.find(collection, where)).docs
  return String(id)
}
