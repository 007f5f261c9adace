import { randomBytes } from 'node:crypto'
import { faultPage, faultPolicy } from '#lib/delivery/fault-page.ts'
import type { KeptForms } from '#lib/delivery/kept-forms.ts'
import { Refused } from '#lib/delivery/line.ts'
import { takesGzip } from '#lib/delivery/negotiate.ts'
import type { Made, Pages } from '#lib/delivery/pages.ts'
import { readOn } from '#lib/delivery/read-on.ts'
import { redirect, sendOnce } from '#lib/delivery/respond.ts'
import type { AskedAgain, Form, Outcome } from '#lib/forms/define-form.ts'
import type { FormState, FormValues } from '#lib/forms/form-state.ts'
import { isFromThisSite } from '#lib/forms/origin.ts'
import { readPost, UnreadablePost } from '#lib/forms/read-post.ts'
import { senderOf } from '#lib/forms/sender.ts'
import { runtime } from '#lib/runtime.ts'
import { sendFault } from '#lib/surface/answer-page.ts'
import { sendNotSent } from '#lib/surface/form-fault.ts'
import { hydratedPages, pagesOfWhatWasSent } from '#lib/surface/form-pages.ts'
import { inLine, sendBusy } from '#lib/surface/in-line.ts'
import type { Exchange } from '#lib/surface/request.ts'

/** Reads a form's post, stores it, and sends the person on; or shows them the same page again with their words kept. */
export async function answerPost(form: Form, pages: Pages, exchange: Exchange) {
  const values = await takePost(exchange)
  if (!values) return

  const [step] = form.steps
  const outcome = await store(form, values, exchange)
  if (!outcome) return sendNotSent(exchange, step, { values, errors: {} })
  if ('next' in outcome) return redirect(exchange, 303, outcome.next)
  await showMistakes(pages, exchange, step, { values, errors: outcome.errors })
}

/**
 * What was posted from one of our pages. Undefined when it was refused, which has been answered then.
 * @param words what a page that takes more than fields says instead of some refusals
 */
export async function takePost(
  exchange: Exchange,
  read: (request: Exchange['request']) => Promise<FormValues> = readPost,
  words: Partial<Refusals> = {},
): Promise<FormValues | undefined> {
  const { request } = exchange
  const { env } = runtime()
  const says = { ...refusals, ...words }
  if (!isFromThisSite(request.headers, { siteUrl: env.SITE_URL, acceptsLoopback: env.isEmbedded })) return refuse(exchange, 403, says)
  try {
    return await read(request)
  } catch (error) {
    if (error instanceof UnreadablePost) return refuse(exchange, error.status, says)
    throw error
  }
}

/** The same page again, with what to correct; without its design where it can't be drawn. */
export async function showMistakes(pages: Pages, exchange: Exchange, asked: AskedAgain, state: FormState) {
  const isShown = await showForm(pages, exchange, 422, state)
  if (!isShown) sendNotSent(exchange, asked, state)
}

/** Undefined when the answers could not be stored. */
async function store(form: Form, values: FormValues, { request, id, path }: Exchange): Promise<Outcome | undefined> {
  const { env, log } = runtime()
  try {
    return await form.receive(values, senderOf(request, env.TRUST_PROXY))
  } catch (error) {
    log.error({ err: error, requestId: id, path }, 'A form could not be stored')
    return undefined
  }
}

/** A form's page. The empty one is kept; one that shows what its address says is made for this visitor alone. */
export async function answerForm({ forms, pages }: { forms: KeptForms; pages: Pages }, exchange: Exchange, values: FormValues) {
  if (Object.keys(values).length === 0)
    return (
      (await show(exchange, 200, () => forms.get(exchange.path, takesGzip(exchange.request.headers['accept-encoding'])))) ||
      sendFault(exchange)
    )
  return showAnswers(pages, exchange, values)
}

/** A page made for this visitor alone, of what they answered or what its address says. */
export async function showAnswers(pages: Pages, exchange: Exchange, values: FormValues, drawnAt?: string) {
  const isShown = await showForm(pages, exchange, 200, { values, errors: {} }, drawnAt)
  if (!isShown) await sendBusy(exchange, pagesOfWhatWasSent.has(exchange.path) ? 'sent' : 'page')
}

/**
 * @returns whether it was shown.
 * @param path where it is drawn, which is another address where a question stands before the page that was asked for
 */
export function showForm(pages: Pages, exchange: Exchange, status: number, form: FormState, path = exchange.path) {
  const nonce = hydratedPages.has(path) ? randomBytes(16).toString('base64') : undefined
  return show(exchange, status, () => inLine(exchange, (longest) => pages.makeOnce(path, { form, nonce, longest })))
}

/** @returns whether it was shown. */
async function show(exchange: Exchange, status: number, make: () => Promise<Made & { encoding?: 'gzip' }>) {
  const { path, id } = exchange
  try {
    sendOnce(exchange, { ...(await make()), status })
    return true
  } catch (error) {
    if (!(error instanceof Refused)) runtime().log.error({ err: error, requestId: id, path }, 'A form could not be shown')
    return false
  }
}

type Refusals = { title: string } & Record<400 | 403 | 408 | 413 | 415, string>

const refusals: Refusals = {
  title: 'Your answers were not sent',
  400: 'We could not read what was sent. Go back, check your answers and send them again.',
  403: 'This form can only be sent from this site. Open the page here and fill it in again.',
  408: 'That took too long to arrive. Go back and send it again.',
  413: 'That is more than the form can take. Go back, shorten your answers and send them again.',
  415: 'This address takes the form on its page, and nothing else.',
}

async function refuse(exchange: Exchange, status: UnreadablePost['status'] | 403, says: Refusals): Promise<undefined> {
  await readOn(exchange.request)
  const body = faultPage({ title: says.title, text: says[status] })
  sendOnce(exchange, { status, contentType: 'text/html; charset=utf-8', policy: faultPolicy, body, headers: ['Connection', 'close'] })
}
