import { rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { aFilledDatabase, query } from '#tests/support/a-database.ts'
import { administratorPassword, aFolder, aSite, type Site } from '#tests/support/a-site.ts'
import { anEditor, type Editor } from '#tests/support/an-editor.ts'
import { eventually } from '#tests/support/eventually.ts'
import { send } from '#tests/support/http.ts'
import { isThorough } from '#tests/support/in-time.ts'
import { aProgramme, pathOf } from './two-sites.ts'

// After so many publishes were answered, so many milliseconds later.
const moments = isThorough()
  ? ([
      [0, 15],
      [3, 5],
      [4, 40],
    ] as const)
  : ([[3, 5]] as const)

test('a site killed right after a publish was answered shows it when it starts again', async () => {
  const { options, programme } = await aProgrammeOfASite()

  const title = 'Published before the crash'
  await killedWhile(options, (editor) => editor.republish('programmes', programme.id, { title }))
  expect(await shownAfterStart(options, programme.id)).toBe(title)
})

test('a site killed at any moment of many publishes shows, when it starts again, exactly what was last stored', async () => {
  const { options, programme } = await aProgrammeOfASite()
  let shown = programme.title

  for (const [publishes, milliseconds] of moments) {
    const answered: string[] = []
    let publishing: Promise<string> | undefined
    await killedWhile(options, async (editor) => {
      publishing = publishUntilKilled(editor, programme.id, `Killed ${milliseconds} ms after ${publishes} publishes`, answered)
      await eventually(() => expect(answered.length).toBeGreaterThanOrEqual(publishes))
      await wait(milliseconds)
    })
    const asked = await publishing
    const before = shown
    shown = await shownAfterStart(options, programme.id)
    expect([answered.at(-1) ?? before, asked]).toContain(shown)
  }
})

type Options = { databaseUrl: string; password: string; kept: string; dataDir: string }

async function aProgrammeOfASite() {
  const dataDir = await aFolder()
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }))
  const options = { ...(await aFilledDatabase()), dataDir }
  await using site = await aSite(options)
  const editor = await anEditor(site, await administratorPassword(site))
  return { options, programme: await editor.publish('programmes', aProgramme()) }
}

/** A site that is killed as soon as this is done with it. */
async function killedWhile<Result>(options: Options, act: (editor: Editor) => Promise<Result>) {
  await using site = await aSite(options)
  const result = await act(await anEditor(site, await administratorPassword(site)))
  await site.kill()
  return result
}

/** Publishes one after another; what is acknowledged joins `answered`. @returns what was asked last. */
async function publishUntilKilled(editor: Editor, id: string, name: string, answered: string[]) {
  for (let number = 1; ; number += 1) {
    const title = `${name}, number ${number}`
    const answer = await editor.send('PATCH', `programmes/${id}`, { title, _status: 'published' }).catch(() => undefined)
    if (!answer) return title
    expect(answer.status).toBe(200)
    answered.push(title)
  }
}

type Stored = { slug: string; title: string; status: string; publication: number; last: number }

/** Starts again, and checks that the page shows its row in Postgres, with its route and newest publication. @returns its title. */
async function shownAfterStart(options: Options, id: string) {
  const [row] = await query<Stored>(
    options.databaseUrl,
    `SELECT slug, programmes.title, _status AS status, publication,
       (SELECT max(number) FROM publications WHERE document_id = programmes.id) AS last
     FROM programmes JOIN routes ON document_id = programmes.id AND is_current WHERE programmes.id = $1`,
    [id],
  )
  expect(row).toMatchObject({ status: 'published', publication: row?.last })

  await using site: Site = await aSite(options)
  const { status, body } = await send(site, pathOf({ slug: row?.slug }))
  expect(status).toBe(200)
  expect(body).toContain(`>${row?.title}</h1>`)
  expect(body).toContain(`name="publishedVersion" value="${row?.publication}"`)
  return row?.title ?? ''
}
