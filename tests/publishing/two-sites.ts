import { randomBytes } from 'node:crypto'
import { mkdir, rm, symlink } from 'node:fs/promises'
import path from 'node:path'
import { test as base, expect } from 'vitest'
import { aFilledDatabase, query } from '#tests/support/a-database.ts'
import { aFolder, aSite, type Site } from '#tests/support/a-site.ts'
import { anEditor, type Editor } from '#tests/support/an-editor.ts'
import { eventually } from '#tests/support/eventually.ts'
import { type Answer, send } from '#tests/support/http.ts'
import { onAStack } from '#tests/support/on-a-stack.ts'

export type TwoSites = { databaseUrl: string; first: Site; second: Site; editor: Editor; both: Site[] }

/** Tests of one file share two running instances on one database, each with a folder of its own but for uploads, which both see; each test makes documents of its own. */
export const test = base.extend('sites', { scope: 'file' }, ({}, { onCleanup }) => onAStack(onCleanup, startTwo))

async function startTwo(stack: AsyncDisposableStack): Promise<TwoSites> {
  const { databaseUrl, password, kept } = await aFilledDatabase((drop) => stack.defer(drop))
  const first = stack.use(await aSite({ databaseUrl, password, kept }))
  const second = stack.use(await aSite({ databaseUrl, kept, dataDir: await aFolderBeside(first, stack) }))
  const editor = await anEditor(first, password)
  return { databaseUrl, first, second, editor, both: [first, second] }
}

async function aFolderBeside({ dataDir }: Site, stack: AsyncDisposableStack) {
  const folder = await aFolder()
  stack.defer(() => rm(folder, { recursive: true, force: true }))
  await mkdir(path.join(dataDir, 'media'), { recursive: true })
  await symlink(path.join(dataDir, 'media'), path.join(folder, 'media'))
  return folder
}

/** A programme as staff would write it, at an address that no other test has. */
export function aProgramme(fields: Record<string, unknown> = {}) {
  const slug = `test-${randomBytes(4).toString('hex')}`
  return { title: `Programme ${slug}`, slug, summary: 'What it does, in a sentence.', ...fields }
}

export function pathOf({ slug }: { slug: unknown }) {
  return `/programmes/${slug}`
}

/** Waits until every one of these sites answers as expected. @returns how many milliseconds that took. */
export async function untilAll(sites: Site[], path: string, expected: Partial<{ [Key in keyof Answer]: unknown }>, within = 30_000) {
  const times = await Promise.all(
    sites.map((site) => eventually(async () => expect(await send(site, path)).toMatchObject(expected), { within })),
  )
  return Math.max(...times)
}

export function showing(text: string) {
  return { status: 200, body: expect.stringContaining(text) }
}

/** Cuts the connection on which each of these sites hears of publishes, once each has one. */
export async function cutListeners(databaseUrl: string, sites: Site[]) {
  const listeners = `FROM pg_stat_activity WHERE application_name = 'publishing' AND datname = current_database() AND wait_event = 'ClientRead'`
  await eventually(async () => expect(await query(databaseUrl, `SELECT pid ${listeners}`)).toHaveLength(sites.length))
  const cut = await query(databaseUrl, `SELECT pg_terminate_backend(pid) AS "isCut" ${listeners}`)
  expect(cut).toEqual(sites.map(() => ({ isCut: true })))
}
