import type { IncomingMessage, ServerResponse } from 'node:http'
import inject from 'light-my-request'
import pLimit from 'p-limit'
import type { FormState } from '#lib/forms/form-state.ts'
import { runtime } from '#lib/runtime.ts'

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export type Rendered = { status: number; contentType: string; body: Buffer; reads: string[] }

/** What a render may be told beside its path. A nonce, when the page keeps its scripts; a form's values, when it shows them again. */
export type RenderOptions = { form?: FormState; policy?: string }

export type Render = (path: string, options?: RenderOptions) => Promise<Rendered>

const longestRender = 4000
// Fewer than Payload has connections, so that staff always get one.
const rendersAtOnce = 4

/**
 * Renders a path through Next by a request of our own making: nothing of a visitor's headers, cookies or query reaches it.
 * @throws when Next fails, answers 5xx, or takes too long.
 */
export function rendererOf(handle: Handle): Render {
  const limit = pLimit(rendersAtOnce)
  return (path, options = {}) => limit(() => render(handle, path, options))
}

async function render(handle: Handle, path: string, { form, policy }: RenderOptions): Promise<Rendered> {
  const { env, render: context } = runtime()
  const reads = new Set<string>()
  const headers = { host: new URL(env.SITE_URL).host, ...(policy ? { 'content-security-policy': policy } : {}) }

  const response = await context.run({ reads, form }, () =>
    inject(
      (request, reply) =>
        void handle(request as unknown as IncomingMessage, reply as unknown as ServerResponse).catch(() => reply.destroy()),
      {
        method: 'GET',
        url: path,
        headers,
        signal: AbortSignal.timeout(longestRender),
      },
    ).end(),
  )
  if (response.statusCode >= 500) throw new Error(`${path} was rendered with status ${response.statusCode}`)
  const contentType = String(response.headers['content-type'] ?? 'text/html; charset=utf-8')
  return { status: response.statusCode, contentType, body: response.rawPayload, reads: [...reads] }
}
