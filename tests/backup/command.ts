import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { plainEnvironment } from '#lib/embedded-postgres/process.ts'
import { aFolderWithACluster } from '#tests/embedded-postgres/given-postgres.ts'

const run = promisify(execFile)

export function commandFile(name: 'backup' | 'restore') {
  return `lib/backup/${name}-command.ts`
}

/** As `npm run` runs it. @throws with what it said to standard error, and its exit code. */
export async function command(name: 'backup' | 'restore', dataDir: string, ...values: string[]) {
  const env = { ...plainEnvironment, DATA_DIR: dataDir }
  return (await run(process.execPath, [commandFile(name), ...values], { env })).stdout
}

/** The data folder of a site that has been used. */
export async function aUsedFolder() {
  const dataDir = await aFolderWithACluster()
  await writeFile(path.join(dataDir, 'secret'), 'as it was')
  await mkdir(path.join(dataDir, 'media'), { recursive: true })
  await writeFile(path.join(dataDir, 'media/picture.png'), Buffer.alloc(100_000, 'as it was'))
  return dataDir
}
