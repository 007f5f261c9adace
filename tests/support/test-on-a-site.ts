import { test as base } from 'vitest'
import { aFilledDatabase } from '#tests/support/a-database.ts'
import { administratorPassword, aSite, type Site } from '#tests/support/a-site.ts'
import { anEditor } from '#tests/support/an-editor.ts'
import { type OnCleanup, onAStack } from '#tests/support/on-a-stack.ts'

export type SharedSite = Site & { database: string }

/**
 * Tests of many files share one running site on a database of its own; each tells its rows apart by its own references, addresses and user
 * agents, and leaves the starter content as it found it. Don't extend it: what is extended has a site of its own.
 */
export const test = base
  .extend('site', { scope: 'worker' }, ({}, { onCleanup }) => aSharedSite({}, onCleanup))
  .extend('editor', { scope: 'worker' }, ({ site }) => editorOf(site))

/** Tests of one file share one running site, for what others would notice or a setting that others don't have. */
export function testOnASite(env: Record<string, string> = {}) {
  return base
    .extend('site', { scope: 'file' }, ({}, { onCleanup }) => aSharedSite(env, onCleanup))
    .extend('editor', { scope: 'file' }, ({ site }) => editorOf(site))
}

/** The same for the files of a worker that import what this returns from one module. */
export function testOnASiteOfTheirs(env: Record<string, string>) {
  return base
    .extend('site', { scope: 'worker' }, ({}, { onCleanup }) => aSharedSite(env, onCleanup))
    .extend('editor', { scope: 'worker' }, ({ site }) => editorOf(site))
}

function aSharedSite(env: Record<string, string>, onCleanup: OnCleanup): Promise<SharedSite> {
  return onAStack(onCleanup, async (stack) => {
    const database = await aFilledDatabase((drop) => stack.defer(drop))
    const site = stack.use(await aSite({ ...database, env }))
    return { ...site, database: database.databaseUrl }
  })
}

async function editorOf(site: SharedSite) {
  return anEditor(site, await administratorPassword(site))
}
