import { test as base } from 'vitest'
import { aFilledDatabase } from '#tests/support/a-database.ts'
import { administratorPassword, aSite, type Site } from '#tests/support/a-site.ts'
import { anEditor } from '#tests/support/an-editor.ts'

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

async function aSharedSite(env: Record<string, string>, onCleanup: (end: () => Promise<void>) => void): Promise<SharedSite> {
  const undo: (() => PromiseLike<void>)[] = []
  const clear = async () => {
    for (const step of undo.splice(0).toReversed()) await step()
  }
  onCleanup(clear)

  try {
    const database = await aFilledDatabase((drop) => undo.push(drop))
    const site = await aSite({ ...database, env })
    undo.push(() => site[Symbol.asyncDispose]())
    return { ...site, database: database.databaseUrl }
  } catch (error) {
    // What fails to begin is never cleaned up otherwise.
    await clear()
    throw error
  }
}

async function editorOf(site: SharedSite) {
  return anEditor(site, await administratorPassword(site))
}
