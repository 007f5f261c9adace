import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { starterPages } from '#tests/start/starter-pages.ts'
import { send } from '#tests/support/http.ts'

// In milliseconds. Longer than the pause before a start draws what nobody asked for.
const quiet = 2000
const longest = 120_000

/** Waits until a first start has drawn and compressed every page: all are there, and none was written again for a while. */
export async function everyPageDrawn({ url, dataDir }: { url: string; dataDir: string }) {
  // What somebody asks for is drawn at full speed, the rest at half.
  await Promise.all(starterPages.map((address) => send({ url }, address)))
  const end = Date.now() + longest
  while (!(await isDrawn(path.join(dataDir, 'pages')))) {
    if (Date.now() > end) throw new Error('The first start did not draw every page')
    await wait(100)
  }
}

async function isDrawn(folder: string) {
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.page'))
  // One that is replaced this moment counts as written now.
  const written = await Promise.all(files.map((name) => stat(path.join(folder, name)).then(({ mtimeMs }) => mtimeMs, Date.now)))
  // The page for addresses with no page too.
  return files.length > starterPages.length && Date.now() - Math.max(...written) > quiet
}
