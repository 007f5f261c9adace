import type { IncomingMessage, ServerResponse } from 'node:http'
import inject, { type DispatchFunc } from 'light-my-request'
import pLimit from 'p-limit'
import type { FormState } from '#lib/forms/form-state.ts'
import { type RenderContext, renderWith } from '#lib/render-context.ts'
import { runtime } from '#lib/runtime.ts'
import type { SearchOutcome } from '#lib/search/search-outcome.ts'
import type { DirectoryFilter } from '#lib/services/directory.ts'
import { within } from '#lib/within.ts'

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export type Rendered = {
  status: number
  contentType: string
  body: Buffer
  reads: string[]
  isSensitive: boolean
  /** When it would come out differently by itself, in milliseconds since 1970, where it would. */
  until?: number | undefined
}

/**
 * What a render may be told beside its path: a form's values to show again, what a search found, what the directory is narrowed to; a nonce,
 * when the page is hydrated; the milliseconds it may take, its turn included.
 */
export type RenderOptions = {
  form?: FormState
  search?: SearchOutcome
  directory?: DirectoryFilter
  nonce?: string | undefined
  longest?: number
}

export type Render = (path: string, options?: RenderOptions) => Promise<Rendered>

/** As long as a visitor waits, in milliseconds. */
export const longestWait = 4000
// Fewer than Payload has connections, so that staff always get one.
const pagesAtOnce = 4

/**
 * Renders a path through Next by a request of our own making: nothing of a visitor's headers, cookies or query reaches it.
 * @throws when Next fails, answers 5xx, or takes too long, waiting its turn included.
 */
export function rendererOf(handle: Handle): Render {
  const pages = pLimit(pagesAtOnce)

  return function render(path, options = {}) {
    // Forms and searches read nothing here, so they never wait behind pages that do; lib/delivery/line.ts bounds them.
    const readsNothing = options.form || options.search
    return within(options.longest ?? longestWait, (signal) => {
      const now = () => renderNow(handle, path, options, signal)
      return readsNothing ? now() : pages(now)
    })
  }
}

async function renderNow(
  handle: Handle,
  path: string,
  { form, search, directory, nonce }: RenderOptions,
  signal: AbortSignal,
): Promise<Rendered> {
  signal.throwIfAborted()
  const context: RenderContext = { reads: new Set(), form, search, directory }
  const answer = await renderWith(context, () => ask(handle, path, nonce, signal))
  if (answer.statusCode >= 500) throw new Error(`${path} was rendered with status ${answer.statusCode}`)
  const contentType = String(answer.headers['content-type'] ?? 'text/html; charset=utf-8')
  return {
    status: answer.statusCode,
    contentType,
    body: answer.rawPayload,
    reads: [...context.reads],
    isSensitive: context.isSensitive ?? false,
    until: context.until,
  }
}

function ask(handle: Handle, path: string, nonce: string | undefined, signal: AbortSignal) {
  const { host } = new URL(runtime().env.SITE_URL)
  const headers = { host, ...(nonce && { 'content-security-policy': `script-src 'nonce-${nonce}'` }) }
  const dispatch: DispatchFunc = (request, reply) => {
    // What light-my-request makes stands in for Node's own, as it promises; only the types don't say so.
    const exchange = [request, reply] as unknown as Parameters<Handle>
    handle(...exchange).catch(() => reply.destroy())
  }
  return inject(dispatch, { method: 'GET', url: encodeURI(path), headers, signal }).end()
}
