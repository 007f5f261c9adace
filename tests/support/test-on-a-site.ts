import { test as base } from 'vitest'
import { aFilledDatabase } from '#tests/support/a-database.ts'
import { administratorPassword, aSite, type Site } from '#tests/support/a-site.ts'
import { anEditor } from '#tests/support/an-editor.ts'

export type SharedSite = Site & { database: string }

/** Tests of one file share one running site on a database of its own; each tells its rows apart by its own references and user agents. */
export function testOnASite(env: Record<string, string> = {}) {
  const withSite = base.extend('site', { scope: 'file' }, async ({}, { onCleanup }): Promise<SharedSite> => {
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
  })
  return withSite.extend('editor', { scope: 'file' }, async ({ site }) => anEditor(site, await administratorPassword(site)))
}
