import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

type Folders = { dataDir: string; cluster: string }

/** Where a restore unpacks, and the file that says that all of it is there; in it stands what the folders of what was there before end in. */
export function restorePlaces({ dataDir, cluster }: Folders) {
  return { rest: join(dataDir, 'restored'), cluster: `${cluster}.restored`, ready: join(dataDir, 'restore-is-ready') }
}

/**
 * Puts what a restore has unpacked in place of what is there, which goes aside. Every start does it first, because a restore may have been
 * broken off between two of its steps: each is done once, however often this is called.
 */
export async function finishRestore(folders: Folders) {
  const { dataDir, cluster } = folders
  const { ready, ...restored } = restorePlaces(folders)
  if (!existsSync(ready)) return
  const when = (await readFile(ready, 'utf8')).trim()

  // What was unpacked and isn't there any longer is in its place already.
  if (existsSync(restored.cluster)) {
    if (existsSync(cluster)) await rename(cluster, `${cluster}.${when}`)
    await rename(restored.cluster, cluster)
  }
  const aside = join(dataDir, `files.${when}`)
  await mkdir(aside, { recursive: true, mode: 0o700 })
  const unpacked = await readdir(restored.rest).catch((): string[] => [])
  for (const name of await readdir(dataDir))
    if (unpacked.includes(name) || drawn.includes(name)) await rename(join(dataDir, name), join(aside, name))
  for (const name of unpacked) await rename(join(restored.rest, name), join(dataDir, name))
  await rm(restored.rest, { recursive: true, force: true })
  await rm(ready)
}

// Of the database that was there: what was drawn from it and known of it, and the password that its first administrator was given.
const drawn = ['pages', 'content.json', 'files.json', 'settings.json', 'admin-password']
