import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { paths } from '#lib/paths.ts'
import type { Editor } from '#tests/support/an-editor.ts'
import { atTheDesk } from '#tests/tour/at-the-desk.ts'
import type { Template } from '#tests/tour/templates.ts'

const newFile = '/admin/collections/media/create'
// Until its script has run, the admin's form takes nothing.
const ready = 'form[data-form-ready="true"]'

/** The staff's own screens, in the order of the tour, as somebody who is signed in sees them. */
export async function staffTemplates(site: { url: string }, editor: Editor): Promise<Template[]> {
  await putInTrash(editor)
  const [helpline, programme] = [await idOf(editor, 'helplines'), await idOf(editor, 'programmes', 'where[slug][equals]=drive-project')]
  await setToBeWithdrawn(editor, programme)
  const edit = paths.edit('programmes', programme)
  const { nomination, project } = await atTheDesk(site, editor)
  return [
    // Before somebody signs in, Payload draws by day alone.
    { name: 'sign-in', caption: 'Staff sign in on one form', open: openSignIn },
    staff('codes', 'One-time codes are set up with any authenticator app', paths.codes, 'main h1'),
    staff('shown-on', 'A record says which pages show it', paths.edit('helplines', helpline), `${ready} .field-type:has(> h3)`),
    drawer('withdraw', 'Withdrawing a page asks where people should go instead', edit, async (page) => {
      await page.locator('.doc-controls__popup button').first().click()
      await page.locator('#action-unpublish').click()
      await page.getByText('Where should people go instead?').first().waitFor()
    }),
    drawer('schedule', 'A page is published or withdrawn at a set time, in London', edit, async (page) => {
      await page.locator('#action-schedule').click()
      await page.locator('form.schedule').waitFor()
    }),
    staff('desk', 'The desk: what waits for casework, and the one next step', paths.deskPart('checked'), '.desk table'),
    staff(
      'desk-nomination',
      'All of a nomination on one page, with every step that it may take',
      paths.deskRecord('nominations', nomination),
      '.desk h1',
    ),
    staff('desk-project', 'A project, without any person in it', paths.deskRecord('projects', project), '.desk h1'),
    staff('hand-off', 'What is handed to the Probation Service, made to print', paths.handOff(project), '.desk h1'),
    staff('letters', 'What residents are written, in staff’s own words', '/admin/globals/letter-words', 'form'),
    staff('scheduled', 'What is set to happen by itself, in one list', paths.scheduled, '.staff-view'),
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

/** A form, and what opens above it. */
function drawer(name: string, caption: string, address: string, openDrawer: (page: Page) => Promise<void>): Template {
  const shown = `${ready} #field-summary`
  return {
    ...staff(name, caption, address, shown),
    open: async (page) => {
      await open(page, address, shown)
      await openDrawer(page)
    },
  }
}

async function openSignIn(page: Page) {
  await page.goto(paths.signInPage)
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  // Its fields can be used once its script runs.
  await page.waitForLoadState('networkidle')
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

/** On a morning of next year. */
async function setToBeWithdrawn(editor: Editor, programme: string) {
  const day = `${new Date().getFullYear() + 1}-01-15`
  await editor.send('POST', `schedules/programmes/${programme}`, { what: 'unpublish', day, time: '09:30', goTo: 'gone' })
}

async function idOf(editor: Editor, collection: string, where = 'limit=1') {
  const [{ id } = {}] = (await editor.find(collection, where)).docs
  return String(id)
}
