import type { AsyncLocalStorage } from 'node:async_hooks'
import type { Pool } from 'pg'
import type { Logger } from 'pino'
import type { Env } from '#lib/env.ts'
import { emptyFormState, type FormState } from '#lib/forms/form-state.ts'
import type { Routes } from '#lib/routes/routes.ts'
import type { SearchOutcome } from '#lib/search/search-outcome.ts'
import type { DirectoryFilter } from '#lib/services/directory.ts'
import type { SiteSnapshot } from '#lib/site-settings/snapshot.ts'

/** What one render carries with it: what it read from the content (for freshness), and what a visitor asked for or is shown again. */
export type RenderContext = {
  reads: Set<string>
  form?: FormState | undefined
  search?: SearchOutcome | undefined
  directory?: DirectoryFilter | undefined
  isSensitive?: boolean
  /** Drawn for staff, with what is not published. */
  isPreview?: boolean
}

/** Which content the database holds: its own identity, and the counter that moves with every publish. */
export type ContentState = { database: string; version: number }

/** What server.ts and Next's bundle share. Next bundles its own copy of every module, so it can't be a module's variable. */
export type Runtime = {
  env: Env & { DATABASE_URL: string; PAYLOAD_SECRET: string }
  isDevelopment: boolean
  log: Logger
  /** The connections of forms and delivery; Payload has its own. */
  pool: Pool
  render: AsyncLocalStorage<RenderContext>
  /** Null until the database has been reached once. */
  content: ContentState | null
  /** Every address, as of that state. */
  routes: Routes
  /** The names of the files that published documents show; the last known ones when they can’t be read. */
  shownFiles: ReadonlySet<string>
  /** What the public layout and the forms read; the last good copy when the database is away. */
  site: SiteSnapshot | null
  keepSite: (site: SiteSnapshot) => void
  /** Whether the database answered when it was last asked. */
  isDatabaseReachable: boolean
  /** Whether the database is migrated, filled and has an administrator. */
  isPrepared: boolean
  /** Called by the bundle's start task when it is. */
  prepared: () => void
  /** Why the start task can't go on, when it can't. */
  startFailed: (error: unknown) => void
  /** The process is on its way out: connections that end now are no fault. */
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

/** Notes that the page being rendered read this: `boards:ID`, `boards` for a list, `shared` for the layout. */
export function noteRead(what: string) {
  maybeRuntime()?.render.getStore()?.reads.add(what)
}

/** Notes that the page being rendered is sensitive, so that it is kept on no device and tells no other site where somebody came from. */
export function noteSensitive() {
  const context = maybeRuntime()?.render.getStore()
  if (context) context.isSensitive = true
}

/** Whether what is being drawn is for staff alone. */
export function isPreview() {
  return maybeRuntime()?.render.getStore()?.isPreview ?? false
}

/** The site's own origin, for addresses that must be whole. */
export function siteUrl() {
  return runtime().env.SITE_URL
}

/** What was found, for the search page being rendered. */
export function searchOutcome() {
  return maybeRuntime()?.render.getStore()?.search
}

/** What the directory being rendered is narrowed to. */
export function directoryFilter() {
  return maybeRuntime()?.render.getStore()?.directory ?? {}
}

/** What the form of the page being rendered shows again. */
export function formState() {
  return maybeRuntime()?.render.getStore()?.form ?? emptyFormState
}
