import { setTimeout as wait } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import type { Logger } from 'pino'
import { contentPolicy, hydratedPolicy } from '#lib/delivery/content-policy.ts'
import { finishDocument } from '#lib/delivery/finish-document.ts'
import type { PageStore } from '#lib/delivery/page-store.ts'
import { longestWait, type Render, type Rendered, type RenderOptions } from '#lib/delivery/render.ts'
import { compressPage, type Freshness, type StoredPage } from '#lib/delivery/stored-page.ts'
import { paths } from '#lib/paths.ts'
import { within } from '#lib/within.ts'

// Longer than a visitor waits: a large page on a busy machine is made in the end, and the next visitor has it.
const longestRender = 20_000
// Brotli’s best takes seconds for a megabyte, and every publish would take them again.
const mostToCompressHarder = 50_000
// In milliseconds, before each try to make what could not be made: a page left behind would be missing at the next fault.
const pauses = [0, 1000, 5000, 20_000]

type PagesOptions = {
  store: PageStore
  render: Render
  css: (href: string) => Promise<string | undefined>
  /** What a page rendered now is rendered from; undefined until the database has been reached. */
  freshness: () => Freshness | undefined
  /** Whether a render can succeed: the database answers and is prepared. */
  canRender: () => boolean
  /** Whether the server is ending: what can't be drawn any more is no fault. */
  isStopping: () => boolean
  log: Logger
}

export type Pages = {
  /** The page at a published path, as fresh as can be had. Undefined only when there is no good copy and none can be made. */
  get: (path: string) => Promise<StoredPage | undefined>
  /** A page made for one visitor, finished like the others and kept nowhere. */
  makeOnce: (path: string, options: RenderOptions) => Promise<Made>
  /** Renders again, one after another, what is no longer fresh among these paths. A later call replaces an earlier one. */
  refresh: (paths: string[]) => Promise<void>
}

type Made = { status: number; contentType: string; policy: string; body: Buffer; isSensitive: boolean }

export function openPages({ store, render, css, freshness, canRender, isStopping, log }: PagesOptions): Pages {
  const underway = new Map<string, Promise<StoredPage>>()
  let refreshing = 0
  /** Pages that were compressed in a hurry. */
  const rough = new Set<string>()

  async function get(path: string) {
    const page = store.peek(path) ?? (await usable(path))
    if (page && isFresh(page)) return page
    if (!canRender()) return page
    try {
      return await within(longestWait, () => renderOnce(path))
    } catch (error) {
      log.error({ err: error, path, hasOlderCopy: page !== undefined }, 'A page could not be rendered')
      return page
    }
  }

  /** A page of another database is another site's page, however good the copy. */
  async function usable(path: string) {
    const page = await store.find(path)
    const now = freshness()
    return page && now && page.freshness.database !== now.database ? undefined : page
  }

  function isFresh({ freshness: was }: StoredPage) {
    const now = freshness()
    return now === undefined || (was.database === now.database && was.version === now.version && was.build === now.build)
  }

  function renderOnce(path: string) {
    // A render that began before a publish is not what whoever comes after it waits for.
    const key = `${freshness()?.version} ${path}`
    const promise = underway.get(key) ?? renderAndKeep(path, 5).finally(() => underway.delete(key))
    underway.set(key, promise)
    return promise
  }

  async function renderAndKeep(path: string, quality: number) {
    // Taken before the render: a publish that comes during it makes the page old at once, and it is rendered again.
    const from = freshness()
    if (!from) throw new Error('Nothing is known of the content yet')
    const page = await compressPage(
      { path, freshness: from, ...(await finish(path, css, await render(path, { longest: longestRender }))) },
      quality,
    )
    // One that began after a later publish may have been quicker.
    const other = store.peek(path)
    if (other && other.freshness.database === from.database && other.freshness.version > from.version) return other
    await store.keep(page)
    rough.add(path)
    return page
  }

  async function refresh(paths: string[]) {
    refreshing += 1
    const mine = refreshing
    const isOver = () => mine !== refreshing || !canRender() || isStopping()
    let left = paths
    for (const pause of pauses) {
      if (left.length === 0) break
      await wait(pause, undefined, { ref: false })
      left = await refreshAll(left, isOver)
    }
    // Only when every page is there is each made as small as it gets.
    for (const path of rough) {
      if (isOver()) return
      await compressAgain(path).catch((error: unknown) => log.warn({ err: error, path }, 'A page could not be made smaller'))
    }
  }

  /** @returns those that could not be made, as one is whose connection broke under it. */
  async function refreshAll(paths: string[], isOver: () => boolean) {
    const failed: string[] = []
    for (const path of paths) {
      if (isOver()) return []
      await refreshOne(path).catch((error: unknown) => {
        if (isOver()) return
        log.warn({ err: error, path }, 'A page could not be refreshed')
        failed.push(path)
      })
    }
    return failed
  }

  async function refreshOne(path: string) {
    const page = await store.find(path)
    if (!page || !isFresh(page)) await renderOnce(path)
  }

  async function compressAgain(path: string) {
    rough.delete(path)
    const page = store.peek(path)
    if (!page || page.bodies.gzip.length > mostToCompressHarder) return
    const smaller = await compressHarder(page)
    // It may have been drawn anew, or withdrawn, meanwhile.
    if (store.peek(path) === page) await store.keep(smaller)
  }

  async function makeOnce(path: string, options: RenderOptions) {
    return finish(path, css, await render(path, options), options.nonce)
  }

  return { get, makeOnce, refresh }
}

/** The one script a content page may have: it leaves a sensitive page by the keyboard. */
function isExitScript(src: string) {
  return src === paths.exitScript
}

async function compressHarder({ bodies, ...page }: StoredPage) {
  return compressPage({ ...page, body: gunzipSync(bodies.gzip) }, 11)
}

/** What is sent for a render: a finished document, or, for a feed or a list of addresses, its bytes as they are. */
async function finish(
  path: string,
  css: PagesOptions['css'],
  { status, contentType, body, reads, isSensitive }: Rendered,
  nonce?: string | undefined,
) {
  if (status !== 200) throw new Error(`${path} was rendered with status ${status}`)
  const common = { status, contentType, reads, isSensitive, renderedAt: new Date().toISOString() }
  if (!contentType.startsWith('text/html')) return { ...common, policy: "default-src 'none'", body }

  const { html, styleHash, scripts } = await finishDocument(body.toString(), { path, css, keepScripts: isExitScript, nonce })
  const policy = nonce ? hydratedPolicy({ nonce, styleHash }) : contentPolicy({ styleHash, scripts })
  return { ...common, policy, body: Buffer.from(html) }
}
