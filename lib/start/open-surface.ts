import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type next from 'next'
import { contentKeys } from '#lib/content-keys.ts'
import { currentDay } from '#lib/dates.ts'
import { openKeptAnswers } from '#lib/delivery/kept-answers.ts'
import { openKeptForms } from '#lib/delivery/kept-forms.ts'
import { openPageIndex } from '#lib/delivery/page-index.ts'
import { openPageStore } from '#lib/delivery/page-store.ts'
import { openPages } from '#lib/delivery/pages.ts'
import { rendererOf } from '#lib/delivery/render.ts'
import { staticFilesIn } from '#lib/delivery/static-files.ts'
import { stylesheetsOf } from '#lib/finishing/stylesheets.ts'
import { isMainSite } from '#lib/office.ts'
import { paths } from '#lib/paths.ts'
import { isEarlierState } from '#lib/publishing/content-state.ts'
import { keepFresh } from '#lib/publishing/keep-fresh.ts'
import type { PublishedContent } from '#lib/publishing/published-content.ts'
import { watchContent } from '#lib/publishing/watch-content.ts'
import { noteRead } from '#lib/render-context.ts'
import { publishedSince, routesFrom } from '#lib/routes/routes.ts'
import type { Runtime } from '#lib/runtime.ts'
import type { KeptContent } from '#lib/start/kept-content.ts'
import { emptyFormPages, hydratedPages } from '#lib/surface/form-pages.ts'
import { requestHandler } from '#lib/surface/handle-request.ts'
import { forgetSearches } from '#lib/surface/kept-searches.ts'

type Parts = {
  app: ReturnType<typeof next>
  runtime: Runtime
  kept: KeptContent
  dataFolder: string
  isReached: boolean
}

const memory = 64 * 1024 * 1024
// 126 sets of urgent topics and 129 narrowed directories lead to help, and all of them are kept; of the others, the most asked for.
const mostHelp = 300
const mostNarrowed = 200
const patience = 4000
const longestLoad = 10_000
/** In milliseconds: how long Next waits for the database's first answer, which would seem late while Next takes the processor for seconds. */
const headStart = 1000
/** In milliseconds: how long a publish is answered later, so that it is kept. */
const longestSettling = 1000

/** Joins delivery, the forms and Next behind one request handler, and keeps them in step with what is published. */
export function openSurface({ app, runtime, kept, dataFolder, isReached }: Parts) {
  const { log, env, pool } = runtime
  const buildFolder = path.resolve(runtime.isDevelopment ? '.next/dev' : '.next')
  const build = runtime.isDevelopment ? 'development' : buildOf(buildFolder, env.SITE_URL)
  const folder = path.join(dataFolder, 'pages')
  const onError = (err: unknown) => log.error({ err }, 'A page could not be kept on disk')
  const store = openPageStore({ folder, maxBytes: memory, onError })
  const index = openPageIndex(path.join(folder, 'index.json'), onError)
  const next = async (...exchange: Parameters<ReturnType<typeof app.getRequestHandler>>) => {
    await prepared
    return app.getRequestHandler()(...exchange)
  }
  const render = rendererOf(next)
  const pages = openPages({
    store,
    index,
    render,
    // In development a stylesheet keeps its name when it changes.
    css: runtime.isDevelopment ? (href) => stylesheetsOf(buildFolder)(href) : stylesheetsOf(buildFolder),
    present,
    canRender: canRenderSoon,
    withdrawnSince,
    log,
  })
  const answers = {
    help: openKeptAnswers({ present, most: mostHelp }),
    directory: openKeptAnswers({ present, most: mostNarrowed }),
  }
  const forms = openKeptForms({
    paths: emptyFormPages,
    isHydrated: (path) => hydratedPages.has(path),
    make: pages.make,
    present,
    canRender: canDraw,
    log,
  })
  const fresh = keepFresh({ pages, paths: storedPaths, canDraw, log })
  let changed: string[] = []
  let areChangesKnown = false
  let turned = Promise.withResolvers<void>()

  /** In development Next answers itself and nothing is kept, so nothing is drawn ahead either. */
  function canRender() {
    return !runtime.isDevelopment && runtime.isPrepared && runtime.isDatabaseReachable
  }

  function present() {
    return runtime.content ? { ...runtime.content, build, day: currentDay(), now: Date.now(), lastChange } : undefined
  }

  function canDraw() {
    return canRender() && !runtime.isStopping
  }

  /** The same, once a database that answers is prepared: what is old by its first answer isn't sent for want of a moment. */
  async function canRenderSoon() {
    while (!runtime.isDevelopment && runtime.isDatabaseReachable && !runtime.isPrepared) await turned.promise
    return canRender()
  }

  function turn() {
    turned.resolve()
    turned = Promise.withResolvers()
  }

  /** At most a second: what was published is kept here, whatever happens next to the database or to this process. */
  async function settle() {
    const settled = watch.look().then(fresh.settled).then(index.save)
    await Promise.race([settled, wait(longestSettling, undefined, { ref: false })])
  }

  /** Nothing is known to be unchanged until it is known what changed. */
  function lastChange(key: string) {
    return runtime.lastChanges.get(key) ?? (areChangesKnown ? 0 : Number.POSITIVE_INFINITY)
  }

  function withdrawnSince(version: number) {
    const withdrawn = runtime.routes.withdrawn().filter((route) => version === 0 || lastChange(contentKeys.address(route)) > version)
    return new Set(withdrawn.map(({ path }) => path))
  }

  /** What this instance last knew, for as long as the database doesn't answer. */
  function showKept() {
    const [known, changes] = [kept.read('content'), kept.read('changes')]
    if (!known) return
    areChangesKnown = changes !== undefined
    runtime.lastChanges = new Map(changes)
    show(known)
  }

  function show({ state, ...known }: PublishedContent) {
    runtime.routes = routesFrom({ ...known, isMainSite: isMainSite(env.SITE_URL) }, noteRead)
    runtime.content = state
    const current = new Set(storedPaths())
    void store.prune((path) => current.has(path))
    index.prune((path) => current.has(path))
  }

  function storedPaths() {
    const feeds = runtime.routes.hasAny('news') ? [paths.newsFeed] : []
    return [...runtime.routes.current().map(({ path }) => path), paths.pageNotFound, ...feeds]
  }

  // A database that answered at the start and is only slow now is waited for: what this instance last knew may be withdrawn since.
  const patientUntil = Date.now() + (isReached ? patience : 0)
  const opened = Promise.withResolvers<void>()
  const watch = watchContent({
    url: env.DATABASE_URL,
    pool,
    onFiles(files) {
      kept.keep('files', files)
      runtime.shownFiles = new Map(files)
    },
    onFilesFault: (err) => log.warn({ err }, 'Which files are published could not be read; the last known ones stand'),
    onChanges({ changes, isAll }) {
      changed = isAll ? [] : changes.map(({ what }) => what)
      areChangesKnown = true
      if (isAll) runtime.lastChanges.clear()
      for (const { what, version } of changes) runtime.lastChanges.set(what, version)
    },
    onChange(content) {
      // The counter will count the same numbers again, for other changes.
      if (isEarlierState(content.state, runtime.content ?? kept.read('content')?.state)) {
        index.clear()
        forms.clear()
        for (const { clear } of Object.values(answers)) clear()
        forgetSearches()
      }
      kept.keep('changes', [...runtime.lastChanges])
      kept.keep('content', content)
      const before = runtime.routes
      show(content)
      if (canRender()) void forms.drawAhead()
      fresh.published(publishedSince(before, runtime.routes), changed)
    },
    onReach(isReachable) {
      if (!isReachable && !runtime.content && Date.now() < patientUntil) return
      const isBack = isReachable && !runtime.isDatabaseReachable
      runtime.isDatabaseReachable = isReachable
      // What could not be rendered meanwhile is rendered now, so that the next fault finds every page stored.
      if (isBack && runtime.isPrepared) fresh.everything()
      if (!isReachable && !runtime.content) showKept()
      opened.resolve()
      turn()
    },
  })

  runtime.settle = settle
  runtime.prepared = async () => {
    // Only once all of it is known is the site ready: until then, what was published a moment ago would not be found.
    await Promise.all([watch.lookAnew(), loadAdmin()])
    runtime.isPrepared = true
    turn()
    // Before the pages, of which an older copy may be kept.
    if (canRender()) await forms.drawAhead()
    fresh.everything()
  }

  /** Loading it takes the processor for more than a second, which nobody who reads a page should wait for. */
  async function loadAdmin() {
    if (runtime.isDevelopment) return
    await render(paths.signInPage, { longest: longestLoad }).catch((err: unknown) => {
      if (!runtime.isStopping) log.warn({ err }, 'The admin could not be loaded ahead')
    })
  }

  const prepared = Promise.race([opened.promise, wait(headStart)]).then(() => app.prepare())

  const surface = {
    staticFiles: staticFilesIn(path.join(buildFolder, 'static')),
    publicFiles: staticFilesIn('public'),
    pages,
    answers,
    forms,
    next,
    look: watch.look,
    opened: opened.promise,
  }
  async function stop() {
    await watch.stop()
    index.save()
  }

  return { handleRequest: requestHandler(surface), stop, prepared }
}

/** Pages rendered by another build, or for another address, are rendered again. */
function buildOf(buildFolder: string, siteUrl: string) {
  const id = readFileSync(path.join(buildFolder, 'BUILD_ID'), 'utf8')
  return createHash('sha256').update(`${id} ${siteUrl}`).digest('hex').slice(0, 16)
}
