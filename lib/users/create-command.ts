import { parseArgs } from 'node:util'
import { readPassword } from '#lib/embedded-postgres/cluster.ts'
import { findHome } from '#lib/embedded-postgres/home.ts'
import { portOf } from '#lib/embedded-postgres/lock.ts'
import { ownDatabaseUrl } from '#lib/embedded-postgres/own-database.ts'
import { type Env, readEnv } from '#lib/env.ts'
import { openLog } from '#lib/log/open-log.ts'
import { exitWith, OperatorError } from '#lib/operator-error.ts'
import { createRuntime } from '#lib/start/create-runtime.ts'
import { openDataFolder } from '#lib/start/data-folder.ts'
import { type Database, openDatabase } from '#lib/start/open-database.ts'
import { removeCodes } from '#lib/users/codes.ts'
import { linkKinds, makeLink } from '#lib/users/links.ts'
import { giveNewPassword, makeAdministrator } from '#lib/users/make-administrator.ts'
import { plainEmail } from '#lib/users/people.ts'

const usage =
  'Say for whom: npm run admin:create -- --email name@example.org --name "Their name" (--password prints a password instead of a link, --reset-codes removes their one-time codes).'

// Postgres's word for a table that isn't there.
const noTable = '42P01'

await create().catch((error: unknown) => exitWith(inOneLine(error)))

/** `npm run admin:create`: makes an administrator, or lets one in again, while the site runs or while it is stopped. */
async function create() {
  const asked = readArguments()
  const env = readEnv()
  const dataFolder = await openDataFolder(env.DATA_DIR)
  const database = await databaseOf(env, dataFolder)
  const kept = { read: () => undefined, keep: () => undefined }
  await createRuntime({ env, log: openLog('silent'), dataFolder, database, kept, isDevelopment: false })
  const said = await letIn(asked).finally(() => database.stop())
  process.stdout.write(`${said}\n`)
  process.exit(0)
}

type Asked = ReturnType<typeof readArguments>

async function letIn({ email, name, password, 'reset-codes': resetsCodes }: Asked) {
  const { id, isNew } = await makeAdministrator({ email, name })
  if (resetsCodes) await removeCodes(id)
  const who = `${email} ${isNew ? 'is an administrator now' : 'is an administrator'}${resetsCodes ? ', without one-time codes' : ''}.`
  if (password) return `${who} The password, which is shown this once: ${await giveNewPassword(id)}`
  const kind = isNew ? 'invitation' : 'reset'
  return `${who} To choose a password, once, within ${linkKinds[kind].lasts}: ${await makeLink(id, kind)}`
}

function readArguments() {
  const options = {
    email: { type: 'string' },
    name: { type: 'string' },
    password: { type: 'boolean' },
    'reset-codes': { type: 'boolean' },
  } as const
  const { values } = parsed(() => parseArgs({ options }))
  const { email: typed = '', name, ...rest } = values
  const email = plainEmail(typed)
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new OperatorError(usage)
  return { ...rest, email, name }
}

function parsed<Result>(parse: () => Result) {
  try {
    return parse()
  } catch {
    throw new OperatorError(usage)
  }
}

/** The site's own Postgres, if it runs; else it is started for as long as this takes. */
async function databaseOf(env: Env, dataFolder: string): Promise<Database> {
  if (env.DATABASE_URL) return openDatabase(env, dataFolder, false)
  const home = await findHome(dataFolder)
  const port = await portOf(home)
  if (port === undefined) return openDatabase(env, dataFolder, false)
  return { url: ownDatabaseUrl(await readPassword(home), port), isReached: true, stop: async () => undefined }
}

function inOneLine(error: unknown) {
  if (error instanceof OperatorError || !(error instanceof Error)) return error
  if ('code' in error && error.code === noTable)
    return new OperatorError('The database isn’t up to date: start the site once, or run npm run migrate, and try again.')
  return new OperatorError(`It could not be finished: ${error.message.replaceAll(/\s+/g, ' ')}. Run it again.`)
}
