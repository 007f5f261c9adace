import { gunzipSync } from 'node:zlib'
import type { Logger } from 'pino'
import { Counter } from 'prom-client'
import { contentPolicy, hydratedPolicy } from '#lib/delivery/content-policy.ts'
import { drawnFrom, type PageIndex, type Present } from '#lib/delivery/page-index.ts'
import type { PageStore } from '#lib/delivery/page-store.ts'
import { longestWait, type Render, type Rendered, type RenderOptions } from '#lib/delivery/render.ts'
import { compressPage, etagOf, type StoredPage, type UncompressedPage } from '#lib/delivery/stored-page.ts'
import { endsIn, withoutEnded } from '#lib/delivery/without-ended.ts'
import { withoutWithdrawn } from '#lib/delivery/without-withdrawn.ts'
import { finishDocument } from '#lib/finishing/finish-document.ts'
import { register } from '#lib/metrics.ts'
import { paths } from '#lib/paths.ts'
import { siteUrl } from '#lib/runtime.ts'
import { within } from '#lib/within.ts'

// Longer than a visitor waits: a large page on a busy machine is made in the end, and the next visitor has it.
export const longestRender = 20_000
// Brotli's best takes seconds for a megabyte, and every change of the page would take them again.
const mostToCompressHarder = 50_000

const renders = new Counter({ name: 'page_renders_total', help: 'Renders of pages that are kept.', registers: [register] })
const visitorRenders = new Counter({
  name: 'visitor_renders_total',
  help: 'Pages rendered because a visitor asked.',
  registers: [register],
})

type PagesOptions = {
  store: PageStore
  index: PageIndex
  render: Render
  css: (href: string) => Promise<string | undefined>
  /** What a page rendered now is rendered from; undefined until the database has been reached. */
  present: () => Present | undefined
  /** Whether a render can succeed: the database answers and is prepared. While it is still being prepared, resolves once that is known. */
  canRender: () => Promise<boolean>
  /** Where something was published that was withdrawn after this content version; for 0, ever. */
  withdrawnSince: (version: number) => Set<string>
  log: Logger
}

export type Pages = {
  /**
   * The page at a published path. One that is old is drawn first; the old copy is sent only when the database doesn't answer, when the render
   * fails, or when both together take longer than a visitor waits. Undefined only when there is no good copy and none can be made. Ask again
   * whether the path is published: it may have been withdrawn meanwhile.
   */
  get: (path: string) => Promise<StoredPage | undefined>
  /** A page finished like the others, for whoever keeps it elsewhere. */
  make: (path: string, options: RenderOptions) => Promise<Made>
  /** The same because a visitor asked, which is counted. */
  makeOnce: (path: string, options: RenderOptions) => Promise<Made>
  /**
   * Those that would come out differently now, or are not kept: first what visitors asked for last. With keys of lib/content-keys.ts, of those
   * that are kept the ones that read any of them.
   */
  listOld: (paths: string[], keys?: string[]) => string[]
  /** Whether any page came out differently by itself after the first of these instants, and not later than the second. */
  hasTurned: (after: number, by: number) => boolean
  /** Renders a page again that is old. Resolves when the disk has it too; rejects when it can't be made. */
  refresh: (path: string) => Promise<void>
  /** The pages that were compressed in a hurry. */
  listToRecompress: () => string[]
  /** Makes such a page as small as it gets. */
  recompress: (path: string) => Promise<void>
}

/** `reads` is what it was drawn from, and `until` when it comes out differently by itself, for whoever keeps it nonetheless. */
export type Made = Rendered & { policy: string }

/** The stored pages, each drawn again when something it read has changed since. */
export function openPages({ store, index, render, css, present, canRender, withdrawnSince, log }: PagesOptions): Pages {
  const underway = new Map<string, Promise<StoredPage>>()
  const toRecompress = new Set<string>()
  const cleaned = new WeakMap<StoredPage, { key: string; made: Promise<StoredPage> }>()
  /** The paths that visitors asked for, the last one last. */
  const asked = new Set<string>()

  async function get(path: string) {
    asked.delete(path)
    asked.add(path)
    const page = store.peek(path) ?? (await usable(path))
    if (page && isCurrent(page)) return page
    try {
      return await within(longestWait, async () => ((await canRender()) ? renderOnce(path) : lastGood(path)))
    } catch (error) {
      log.error({ err: error, path, hasOlderCopy: page !== undefined }, 'A page could not be rendered')
      // As it is now: it may have been withdrawn, or drawn by another, while this waited.
      return lastGood(path)
    }
  }

  /** A page of another database is another site's page, however good the copy. */
  async function usable(path: string) {
    const page = await store.find(path)
    const now = present()
    return page && now && page.database !== now.database ? undefined : page
  }

  /** The old copy, without what was withdrawn or is over since. */
  async function lastGood(path: string) {
    const page = await usable(path)
    if (!page || isCurrent(page)) return page
    const drawn = index.find(path)
    const withdrawn = withdrawnSince(drawn?.etag === page.etag ? drawn.version : 0)
    const now = Date.now()
    const ended = endsIn(page).filter((end) => end <= now)
    if (withdrawn.size === 0 && ended.length === 0) return page
    const key = [...withdrawn, ...ended].join(' ')
    const known = cleaned.get(page)
    const made = known?.key === key ? known.made : clean(page, withdrawn, now)
    cleaned.set(page, { key, made })
    return made
  }

  async function clean(page: StoredPage, withdrawn: Set<string>, now: number) {
    return withoutEnded(await withoutWithdrawn(page, (address) => withdrawn.has(pathIn(address))), now)
  }

  function isCurrent({ path, etag }: StoredPage) {
    const now = present()
    return now === undefined || (index.isFresh(path, now) && index.find(path)?.etag === etag)
  }

  function renderOnce(path: string) {
    const key = renderKey(path)
    const promise = underway.get(key) ?? renderAndKeep(path).finally(() => underway.delete(key))
    underway.set(key, promise)
    return promise
  }

  /** A render that began before a publish is not what whoever comes after it waits for. */
  function renderKey(path: string) {
    return `${present()?.version} ${path}`
  }

  async function renderAndKeep(path: string) {
    // Taken before the render: whatever changes during it is later than this.
    const from = present()
    if (!from) throw new Error('Nothing is known of the content yet')
    renders.inc()
    const { reads, until, ...made } = await finish(path, css, await render(path, { longest: longestRender }))
    const page = { path, database: from.database, ...made }
    const drawn = drawnFrom(from, { etag: etagOf(page.body), reads, until })
    const before = await store.find(path)
    const kept = before && isSame(before, page, drawn.etag) ? before : await compressPage(page, 5)
    // One that began after a later publish may have been quicker.
    const later = drawnAfter(path, from)
    if (later) return later
    index.note(path, drawn)
    if (kept === before) return kept
    toRecompress.add(path)
    await store.keep(kept)
    return kept
  }

  function drawnAfter(path: string, from: Present) {
    const drawn = index.find(path)
    const page = store.peek(path)
    return drawn && drawn.database === from.database && drawn.version > from.version && drawn.etag === page?.etag ? page : undefined
  }

  function listOld(paths: string[], keys?: string[]) {
    const known = new Set(store.paths())
    const now = present()
    const readers = keys && new Set(index.listReaders(keys))
    const isFresh = (path: string) => now !== undefined && index.isFresh(path, now)
    const isOld = (path: string) => !known.has(path) || ((readers?.has(path) ?? true) && !isFresh(path))
    const old = new Set(paths.filter(isOld))
    const askedFor = [...asked].filter((path) => old.has(path)).toReversed()
    return [...new Set([...askedFor, ...old])]
  }

  async function refresh(path: string) {
    const page = await store.find(path)
    // One that was just drawn may still be on its way to the disk.
    await (page && isCurrent(page) ? underway.get(renderKey(path)) : renderOnce(path))
  }

  async function recompress(path: string) {
    toRecompress.delete(path)
    const page = store.peek(path)
    if (!page || page.bodies.gzip.length > mostToCompressHarder) return
    const { bodies, ...rest } = page
    const smaller = await compressPage({ ...rest, body: gunzipSync(bodies.gzip) }, 11)
    // It may have been drawn anew, or withdrawn, meanwhile.
    if (store.peek(path) === page) await store.keep(smaller)
  }

  async function make(path: string, options: RenderOptions) {
    return finish(path, css, await render(path, options), options.nonce)
  }

  async function makeOnce(path: string, options: RenderOptions) {
    const made = await make(path, options)
    visitorRenders.inc()
    return made
  }

  return { get, make, makeOnce, listOld, hasTurned: index.hasTurned, refresh, listToRecompress: () => [...toRecompress], recompress }
}

/** The path of an address of this site, as a page or a feed writes it; of another site's, one that is none here. */
function pathIn(address: string) {
  const url = URL.parse(address, siteUrl())
  return url?.origin === siteUrl() ? decodeURI(url.pathname) : ''
}

/** The one script a content page may have: it leaves a sensitive page by the keyboard. */
function isExitScript(src: string) {
  return src === paths.exitScript
}

/** Whether a page is the one that is kept, byte for byte, so that its compressed bodies need not be made again. */
function isSame(kept: StoredPage, made: UncompressedPage, etag: string) {
  return (
    kept.etag === etag &&
    kept.database === made.database &&
    kept.status === made.status &&
    kept.contentType === made.contentType &&
    kept.policy === made.policy &&
    kept.isSensitive === made.isSensitive
  )
}

/** What is sent for a render: a finished document, or, for a feed or a list of addresses, its bytes as they are. */
async function finish(
  path: string,
  css: PagesOptions['css'],
  { status, contentType, body, reads, isSensitive, until }: Rendered,
  nonce?: string | undefined,
): Promise<Made> {
  if (status !== 200) throw new Error(`${path} was rendered with status ${status}`)
  const common = { status, contentType, reads, isSensitive, until }
  if (!contentType.startsWith('text/html')) return { ...common, policy: "default-src 'none'", body }

  const { html, styleHash, scripts } = await finishDocument(body.toString(), { path, css, keepScripts: isExitScript, nonce })
  const policy = nonce ? hydratedPolicy({ nonce, styleHash }) : contentPolicy({ styleHash, scripts })
  return { ...common, policy, body: Buffer.from(html) }
}
