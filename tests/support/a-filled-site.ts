import { existsSync } from 'node:fs'
import { cp, rm } from 'node:fs/promises'
import path from 'node:path'
import { inject } from 'vitest'
import { aFolder, aSite, type Site, siteUrl } from '#tests/support/a-site.ts'

type Options = { isGroupLeader?: boolean; env?: Record<string, string>; isDrawn?: boolean }

/** A site that was started before, with a Postgres of its own, the starter content, an administrator and, unless told otherwise, every page drawn. */
export async function aFilledSite({ isDrawn = true, env, ...options }: Options = {}): Promise<Site> {
  const dataDir = await aFilledFolder()
  if (!isDrawn) await rm(path.join(dataDir, 'pages'), { recursive: true })
  const site = await aSite({ ...options, env: { SITE_URL: siteUrl, ...env }, dataDir })
  return {
    ...site,
    async [Symbol.asyncDispose]() {
      await site[Symbol.asyncDispose]()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** A data folder as a first start leaves it; an empty one where Postgres keeps its data elsewhere. */
export async function aFilledFolder() {
  const { folder } = inject('filled')
  const own = await aFolder()
  if (existsSync(path.join(folder, 'postgres'))) await cp(folder, own, { recursive: true })
  return own
}
