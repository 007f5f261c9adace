import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type next from 'next'
import { dayOf } from '#lib/dates.ts'
import { openPageStore } from '#lib/delivery/page-store.ts'
import { openPages } from '#lib/delivery/pages.ts'
import { rendererOf } from '#lib/delivery/render.ts'
import { staticFilesIn } from '#lib/delivery/static-files.ts'
import { stylesheetsOf } from '#lib/delivery/stylesheets.ts'
import { paths } from '#lib/paths.ts'
import type { PublishedContent } from '#lib/publishing/published-content.ts'
import { watchContent } from '#lib/publishing/watch-content.ts'
import { publishedSince, routesFrom } from '#lib/routes/routes.ts'
import type { Runtime } from '#lib/runtime.ts'
import type { KeptContent } from '#lib/start/kept-content.ts'
import { requestHandler } from '#lib/surface/handle-request.ts'

type Parts = {
  app: ReturnType<typeof next>
  runtime: Runtime
  kept: KeptContent
  dataFolder: string
  isReached: boolean
}

const memory = 64 * 1024 * 1024
const patience = 4000
/** In milliseconds: how long Next waits for the database's first answer, which would seem late while Next takes the processor for seconds. */
const headStart = 1000
const aMinute = 60_000
/** In milliseconds: how long other pages wait for those that were published, and for whoever looks at them. */
const pause = 1000

/** Joins delivery, the forms and Next behind one request handler, and keeps them in step with what is published. */
export function openSurface({ app, runtime, kept, dataFolder, isReached }: Parts) {
  const { log, env, pool } = runtime
  const buildFolder = path.resolve(runtime.isDevelopment ? '.next/dev' : '.next')
  const build = runtime.isDevelopment ? 'development' : buildOf(buildFolder, env.SITE_URL)
  const store = openPageStore({
    folder: path.join(dataFolder, 'pages'),
    maxBytes: memory,
    onError: (err) => log.error({ err }, 'A page could not be kept on disk'),
  })
  const next = async (...exchange: Parameters<ReturnType<typeof app.getRequestHandler>>) => {
    await prepared
    return app.getRequestHandler()(...exchange)
  }
  const pages = openPages({
    store,
    render: rendererOf(next),
    // In development a stylesheet keeps its name when it changes.
    css: runtime.isDevelopment ? (href) => stylesheetsOf(buildFolder)(href) : stylesheetsOf(buildFolder),
    // Pages say how long ago something was checked, so each is made anew on each day.
    freshness: () => (runtime.content ? { ...runtime.content, build: `${build} ${dayOf(new Date())}` } : undefined),
    // In development Next answers itself and nothing is kept, so nothing is drawn ahead either.
    canRender: () => !runtime.isDevelopment && runtime.isPrepared && runtime.isDatabaseReachable,
    isStopping: () => runtime.isStopping,
    log,
  })

  function show({ state, routes }: PublishedContent) {
    runtime.routes = routesFrom(routes)
    runtime.content = state
    const current = new Set(storedPaths())
    void store.prune((path) => current.has(path))
  }

  let refreshTimer: NodeJS.Timeout | undefined

  /** These at once, all others a little later; a later call puts that off again, so that of many publishes only the last costs a round. */
  function refreshInTurn(first: string[]) {
    if (!runtime.isPrepared) return
    clearTimeout(refreshTimer)
    void pages.refresh(first)
    refreshTimer = setTimeout(() => void pages.refresh(storedPaths()), pause).unref()
  }

  function storedPaths() {
    return [...runtime.routes.current().map(({ path }) => path), paths.pageNotFound, paths.newsFeed]
  }

  // What says how long ago something was checked is old with the day; nobody who comes first shall wait for it.
  let day = dayOf(new Date())
  setInterval(() => {
    if (day === dayOf(new Date()) || !runtime.isPrepared) return
    day = dayOf(new Date())
    void pages.refresh(storedPaths())
  }, aMinute).unref()

  // A database that answered at the start and is only slow now is waited for: what this instance last knew may be withdrawn since.
  const patientUntil = Date.now() + (isReached ? patience : 0)
  const opened = Promise.withResolvers<void>()
  const watch = watchContent({
    url: env.DATABASE_URL,
    pool,
    onFiles(names) {
      kept.keep('shownFiles', names)
      runtime.shownFiles = new Set(names)
    },
    onFilesFault: (err) => log.warn({ err }, 'Which files are published could not be read; the last known ones stand'),
    onChange(content) {
      kept.keep('content', content)
      const before = runtime.routes
      show(content)
      refreshInTurn(publishedSince(before, runtime.routes))
    },
    onReach(isReachable) {
      if (!isReachable && !runtime.content && Date.now() < patientUntil) return
      const isBack = isReachable && !runtime.isDatabaseReachable
      runtime.isDatabaseReachable = isReachable
      // What could not be rendered meanwhile is rendered now, so that the next fault finds every page stored.
      if (isBack && runtime.isPrepared) void pages.refresh(storedPaths())
      const known = kept.read('content')
      if (!isReachable && !runtime.content && known) show(known)
      opened.resolve()
    },
  })

  runtime.prepared = () => {
    // Only once all of it is known is the site ready: until then, what was published a moment ago would not be found.
    void watch.look().then(() => {
      runtime.isPrepared = true
      return pages.refresh(storedPaths())
    })
  }

  const prepared = Promise.race([opened.promise, wait(headStart)]).then(() => app.prepare())

  const surface = {
    staticFiles: staticFilesIn(path.join(buildFolder, 'static')),
    publicFiles: staticFilesIn('public'),
    pages,
    next,
    look: watch.look,
    opened: opened.promise,
  }
  return { handleRequest: requestHandler(surface), watch, prepared }
}

/** Pages rendered by another build, or for another address, are rendered again. */
function buildOf(buildFolder: string, siteUrl: string) {
  const id = readFileSync(path.join(buildFolder, 'BUILD_ID'), 'utf8')
  return createHash('sha256').update(`${id} ${siteUrl}`).digest('hex').slice(0, 16)
}
