import { readEnv } from '#lib/env.ts'
import { openLog } from '#lib/log/open-log.ts'
import { exitWith } from '#lib/operator-error.ts'
import { createRuntime } from '#lib/start/create-runtime.ts'
import { openDataFolder } from '#lib/start/data-folder.ts'
import { openDatabase } from '#lib/start/open-database.ts'

await migrateOnly().catch(exitWith)

/** `npm run migrate`: what a start does to the database, and nothing else. */
async function migrateOnly() {
  const env = readEnv()
  const dataFolder = await openDataFolder(env.DATA_DIR)
  const database = await openDatabase(env, dataFolder, false)
  const kept = { read: () => undefined, keep: () => undefined }
  await createRuntime({ env, log: openLog('warn'), dataFolder, database, kept, isDevelopment: false })
  // Payload's configuration reads the runtime when it is first imported.
  const { migrateDatabase } = await import('#lib/worker/prepare-database.ts')
  await migrateDatabase()
  await database.stop()
  process.stdout.write('The database is up to date.\n')
  process.exit(0)
}
