import type { Pool } from 'pg'
import type { Logger } from 'pino'
import type { Env } from '#lib/env.ts'
import type { ContentState } from '#lib/publishing/content-state.ts'
import type { Routes } from '#lib/routes/routes.ts'
import type { SiteSnapshot } from '#lib/site-settings/snapshot.ts'
import type { UrgentTopic } from '#lib/urgent-topics/topics.ts'

/** What server.ts and Next's bundle share. Next bundles its own copy of every module, so it can't be a module's variable. */
export type Runtime = {
  env: Env & { DATABASE_URL: string; PAYLOAD_SECRET: string }
  isDevelopment: boolean
  log: Logger
  /** The connections of forms and delivery; Payload has its own. */
  pool: Pool
  /** Null until the database has been reached once. */
  content: ContentState | null
  /** Every address, as of that state. */
  routes: Routes
  /** The content version at which each thing last changed, by its key (lib/content-keys.ts); what is missing never has. */
  lastChanges: Map<string, number>
  /** The types of the files that published documents show, by their names; the last known ones when they can't be read. */
  shownFiles: ReadonlyMap<string, string>
  /** What the public layout and the forms read; the last good copy when the database is away. */
  site: SiteSnapshot | null
  keepSite: (site: SiteSnapshot) => void
  /** Whether the database answered when it was last asked. */
  isDatabaseReachable: boolean
  /** Whether the database is migrated, filled and has an administrator. */
  isPrepared: boolean
  /** What these words may say of somebody in danger. It reads a list of words from a file, which the bundle can't. */
  urgentTopicsIn: (...words: string[]) => UrgentTopic[]
  /** Called by the bundle's start task when it is. */
  prepared: () => Promise<void>
  /** Resolves when this instance has looked at what is published, drawn what that made old and put it on disk: after a second at most. Never rejects. */
  settle: () => Promise<void>
  /** Counts for `/metrics` what the worker failed at, by its name, and what follows. */
  countFailure: (work: string, outcome: 'tried again' | 'refused' | 'given up') => void
  /** Why the start task can't go on, when it can't. */
  startFailed: (error: unknown) => void
  /** The process is on its way out: connections that end now aren't faults. */
  isStopping: boolean
}

const key = Symbol.for('reducing-reoffending.runtime')

export function setRuntime(runtime: Runtime) {
  Reflect.set(globalThis, key, runtime)
}

/** @throws when called outside the running server, as in a build. */
export function runtime(): Runtime {
  const found = maybeRuntime()
  if (!found) throw new Error('The runtime is set by server.ts; nothing may read it in a build.')
  return found
}

export function maybeRuntime() {
  return Reflect.get(globalThis, key) as Runtime | undefined
}

/** The site's own origin, for addresses that must be whole. */
export function siteUrl() {
  return runtime().env.SITE_URL
}
