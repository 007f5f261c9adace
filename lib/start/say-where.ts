import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { paths } from '#lib/paths.ts'
import type { Runtime } from '#lib/runtime.ts'
import type { Database } from '#lib/start/open-database.ts'
import { readiness } from '#lib/surface/answer-health.ts'
import { administratorPasswordFile, firstAdministrator } from '#lib/users/administrator-password.ts'
import { staffOrigin } from '#lib/users/staff-origins.ts'

/** Waits until the site can be used, then says where it is and who can sign in. */
export async function sayWhere({ server, database, runtime }: { server: Server; database: Database; runtime: Runtime }) {
  while (readiness() === 'starting') await wait(20)
  const { env } = runtime
  const site = env.SITE_URL === `http://localhost:${env.PORT}` ? `http://localhost:${portOf(server)}` : env.SITE_URL
  const lines = [
    ...(database.remark ? [database.remark] : []),
    ...(readiness() === 'degraded' ? ['degraded: the database can’t be reached. What was published is served; trying again.'] : []),
    `The site:   ${site}`,
    `The admin:  ${staffOrigin({ ...env, SITE_URL: site })}${paths.admin}`,
    `Sign in as ${firstAdministrator}; the first password is ${placeOfPassword(env.DATA_DIR)}`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

function placeOfPassword(dataFolder: string) {
  const file = administratorPasswordFile(dataFolder)
  return existsSync(file) ? `in ${file}` : 'where this site was started first'
}

function portOf(server: Server) {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : undefined
}
