import { existsSync } from 'node:fs'
import { cp, rm } from 'node:fs/promises'
import path from 'node:path'
import { inject } from 'vitest'
import { aFolder, aSite, type Site } from '#tests/support/a-site.ts'

/** A site on embedded defaults that was started before: with a Postgres of its own, the starter content and an administrator. */
export async function aFilledSite(options: { isGroupLeader?: boolean; env?: Record<string, string> } = {}): Promise<Site> {
  const dataDir = await aFilledFolder()
  const site = await aSite({ ...options, dataDir })
  return {
    ...site,
    async [Symbol.asyncDispose]() {
      await site[Symbol.asyncDispose]()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** A data folder as a first start leaves it; an empty one where Postgres keeps its data elsewhere. */
async function aFilledFolder() {
  const { folder } = inject('filled')
  const own = await aFolder()
  if (existsSync(path.join(folder, 'postgres'))) await cp(folder, own, { recursive: true })
  return own
}
