import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { faultPage, faultPolicy } from '#lib/delivery/fault-page.ts'
import type { KeptForms } from '#lib/delivery/kept-forms.ts'
import { Refused } from '#lib/delivery/line.ts'
import type { Pages } from '#lib/delivery/pages.ts'
import { redirect, sendOnce } from '#lib/delivery/respond.ts'
import type { Form, Outcome } from '#lib/forms/define-form.ts'
import { emptyFormState, type FormState, type FormValues } from '#lib/forms/form-state.ts'
import { isFromThisSite } from '#lib/forms/origin.ts'
import { readPost, UnreadablePost } from '#lib/forms/read-post.ts'
import { senderOf } from '#lib/forms/sender.ts'
import { runtime } from '#lib/runtime.ts'
import { hydratedPages, pagesOfWhatWasSent } from '#lib/surface/form-pages.ts'
import { inLine, retryAfter, sendBusy } from '#lib/surface/in-line.ts'
import type { Exchange } from '#lib/surface/request.ts'

/** Reads a form's post, stores it, and sends the person on; or shows them the same page again with their words kept. */
export async function answerPost(form: Form, pages: Pages, exchange: Exchange) {
  const { request } = exchange
  const { env } = runtime()
  if (!isFromThisSite(request.headers, { siteUrl: env.SITE_URL, acceptsLoopback: env.isEmbedded })) return refuse(exchange, 403)

  const values = await readPost(request).catch((error: unknown) => (error instanceof UnreadablePost ? error : Promise.reject(error)))
  if (values instanceof UnreadablePost) return refuse(exchange, values.status)

  const outcome = await store(form, values, exchange)
  if ('next' in outcome) return redirect(exchange, 303, outcome.next)
  return showForm(pages, exchange, outcome.status, outcome.state)
}

type Shown = { status: 422 | 503; state: FormState }

async function store(form: Form, values: FormValues, { request, id, path }: Exchange): Promise<Shown | { next: string }> {
  const { env, log } = runtime()
  try {
    return shown(values, await form.receive(values, senderOf(request, env.TRUST_PROXY)))
  } catch (error) {
    log.error({ err: error, requestId: id, path }, 'A form could not be stored')
    return { status: 503, state: { values, errors: {}, isNotSent: true } }
  }
}

function shown(values: FormValues, outcome: Outcome): Shown | { next: string } {
  return 'next' in outcome ? outcome : { status: 422, state: { values, errors: outcome.errors, isNotSent: false } }
}

/** A form's page. The empty one is kept; one that shows what its address says is made for this visitor alone. */
export async function answerForm({ forms, pages }: { forms: KeptForms; pages: Pages }, exchange: Exchange, values: FormValues) {
  const { path, id } = exchange
  if (Object.keys(values).length > 0) return showForm(pages, exchange, 200, { ...emptyFormState, values })
  try {
    sendOnce(exchange, await forms.get(path, hydratedPages.has(path)))
  } catch (error) {
    runtime().log.error({ err: error, requestId: id, path }, 'A form could not be shown')
    sendOnce(exchange, { status: 503, ...faultDocument([]) })
  }
}

/** A form's page, made for this visitor alone. If even that fails, they get their words back to copy. */
async function showForm(pages: Pages, exchange: Exchange, status: number, state: FormState) {
  const { path, id } = exchange
  const nonce = hydratedPages.has(path) ? randomBytes(16).toString('base64') : undefined
  try {
    const page = await inLine(exchange, (longest) => pages.makeOnce(path, { form: state, nonce, longest }))
    sendOnce(exchange, { ...page, status })
  } catch (error) {
    if (!(error instanceof Refused)) runtime().log.error({ err: error, requestId: id, path }, 'A form could not be shown')
    if (status === 200) return sendBusy(exchange, pagesOfWhatWasSent.has(path) ? 'sent' : 'page')
    sendOnce(exchange, { status: 503, ...faultDocument(wordsOf(state.values)), headers: retryAfter })
  }
}

function wordsOf(values: FormValues) {
  return Object.entries(values)
    .flatMap(([name, value]) => (name === 'key' ? [] : value))
    .filter((words) => words.trim() !== '')
}

function faultDocument(kept: string[]) {
  const text = 'Nothing was sent. Try again in a few minutes.'
  const body = faultPage({ title: 'Sorry, there is a problem', text, kept })
  return { contentType: 'text/html; charset=utf-8', policy: faultPolicy, body }
}

const refusals = {
  400: 'We could not read what was sent. Go back, check your answers and send them again.',
  403: 'This form can only be sent from this site. Open the page here and fill it in again.',
  413: 'That is more than the form can take. Go back, shorten your answers and send them again.',
  415: 'This address takes the form on its page, and nothing else.',
} as const

const patience = 4000

async function refuse(exchange: Exchange, status: keyof typeof refusals) {
  await letFinish(exchange.request)
  const body = faultPage({ title: 'Your answers were not sent', text: refusals[status] })
  sendOnce(exchange, { status, contentType: 'text/html; charset=utf-8', policy: faultPolicy, body, headers: ['Connection', 'close'] })
}

/** Whoever is cut off while sending sees a broken connection, not our answer: what is still on its way is read, and thrown away. */
async function letFinish(request: IncomingMessage) {
  if (request.readableEnded || request.destroyed) return
  await Promise.race([new Promise((resolve) => request.resume().once('close', resolve)), wait(patience)])
}
