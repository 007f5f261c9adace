import type { Pages } from '#lib/delivery/pages.ts'
import { redirect } from '#lib/delivery/respond.ts'
import { type AskedAgain, pick } from '#lib/forms/define-form.ts'
import { type FormErrors, type FormValues, firstMessages } from '#lib/forms/form-state.ts'
import { senderOf } from '#lib/forms/sender.ts'
import { limits } from '#lib/limits/limits.ts'
import {
  addDetail,
  answer,
  askForErasure,
  confirm,
  correctContact,
  type Done,
  noteDanger,
  takeResidentStep,
} from '#lib/nominations/private-link/act.ts'
import { type AskName, asks, isAsk } from '#lib/nominations/private-link/asks.ts'
import { findLinked, type Linked } from '#lib/nominations/private-link/find-nomination.ts'
import { mayAsk, shownOf } from '#lib/nominations/private-link/shown.ts'
import { paths } from '#lib/paths.ts'
import { runtime } from '#lib/runtime.ts'
import { isLeftOut } from '#lib/site-settings/left-out.ts'
import { showForm, takePost } from '#lib/surface/answer-form.ts'
import { sendFault } from '#lib/surface/answer-page.ts'
import { sendNotSent } from '#lib/surface/form-fault.ts'
import { sendBusy } from '#lib/surface/in-line.ts'
import type { Exchange } from '#lib/surface/request.ts'
import { numbersOf, topicsAbout } from '#lib/urgent-topics/about-address.ts'
import { knownTopicsIn } from '#lib/urgent-topics/known-topics.ts'

type Linking = Exchange & { token: string }

export function isLinked(exchange: Exchange): exchange is Linking {
  return exchange.token !== undefined
}

const cantAdd = 'This can’t be added here any more. Copy it, contact us and quote the reference'
const cantShow = 'We can’t show your nomination at the moment. Try again in a few minutes.'

/** The page of a private link. Reading it changes nothing, because mail programs open links by themselves. */
export async function answerPrivateLink(pages: Pages, exchange: Linking) {
  const { request, response } = exchange
  if (!isLeftOut()) response.setHeader('X-Robots-Tag', 'noindex')
  if (request.method === 'POST') return receive(pages, exchange)
  const linked = await find(exchange)
  if (linked === 'unread') return sendFault(exchange, cantShow)
  const ask = exchange.url.searchParams.get('ask')
  if (linked && isAsk(ask) && !mayAsk(linked, ask)) return redirect(exchange, 303, paths.nominationLink(exchange.token))
  return show(pages, exchange, linked, { status: 200, values: asked(exchange) })
}

function asked({ url }: Exchange): FormValues {
  const [ask, done] = [url.searchParams.get('ask'), url.searchParams.get('done')]
  return { ...(isAsk(ask) && { ask }), ...(isAsk(done) && { done, about: numbersOf(topicsAbout(url.searchParams)) }) }
}

type Shown = { status: number; values: FormValues; errors?: FormErrors }

async function show(pages: Pages, exchange: Linking, linked: Linked | undefined, { status, values, errors = {} }: Shown) {
  const state = { values: { ...values, ...(linked && shownOf(linked, exchange.token)) }, errors }
  const isShown = await showForm(pages, exchange, linked ? status : 404, state)
  if (!isShown) await sendBusy(exchange, 'page')
}

async function receive(pages: Pages, exchange: Linking) {
  const values = await takePost(exchange)
  if (!values) return
  const sent = isAsk(values.ask) ? values.ask : undefined
  void limits.pages.count(senderOf(exchange.request, runtime().env.TRUST_PROXY))
  const linked = await find(exchange)
  if (linked === 'unread') return sendNotSent(exchange, askedAgain(exchange, sent), { values, errors: {} })
  if (!linked) return show(pages, exchange, undefined, { status: 404, values: {} })
  if (!sent) return redirect(exchange, 303, paths.nominationLink(exchange.token))
  return take(pages, exchange, linked, meant(linked, sent, values))
}

type Meant = { ask: AskName; values: FormValues }

/** An answer that comes when its question is gone is a detail. */
function meant(linked: Linked, ask: AskName, values: FormValues): Meant {
  return ask === 'answer' && !mayAsk(linked, ask) ? { ask: 'detail', values: { ...values, detail: values.answer ?? '' } } : { ask, values }
}

async function take(pages: Pages, exchange: Linking, linked: Linked, { ask, values }: Meant) {
  const again = (errors: FormErrors) => show(pages, exchange, linked, { status: 422, values: { ...picked(ask, values), ask }, errors })
  const [typed] = Object.keys(asks[ask].questions)
  const tooLate = () => (typed ? again({ [typed]: cantAdd }) : redirect(exchange, 303, paths.nominationLink(exchange.token)))
  if (!mayAsk(linked, ask)) return tooLate()
  const { data, error } = asks[ask].schema.safeParse(values)
  if (error) return again(firstMessages(error))
  const done = await act(linked, ask, data).catch((err: unknown) => {
    logFault(exchange, err, 'What a resident said could not be stored')
    return 'busy' as const
  })
  if (done === 'changed') return tooLate()
  if (done === 'busy') return sendNotSent(exchange, askedAgain(exchange, ask), { values, errors: {} })
  const about = numbersOf(knownTopicsIn(...Object.values(data).filter((words) => typeof words === 'string')))
  if (about.length > 0) await noteDanger(linked).catch((err: unknown) => logFault(exchange, err, 'A notice of danger could not be noted'))
  return redirect(exchange, 303, paths.nominationLinkDone(exchange.token, ask, about))
}

type Said = { answer?: string; detail?: string; name?: string | undefined; email?: string | undefined; phone?: string | undefined }

function act(linked: Linked, ask: AskName, said: Said): Promise<Done> {
  switch (ask) {
    case 'answer':
      return answer(linked, said.answer ?? '')
    case 'detail':
      return addDetail(linked, said.detail ?? '')
    case 'contact':
      return correctContact(linked, said)
    case 'withdraw':
      return takeResidentStep(linked, 'withdrawn')
    case 'erase':
      return askForErasure(linked)
    case 'mine':
      return confirm(linked)
  }
}

function picked(ask: AskName, values: FormValues) {
  return pick(values, ...Object.keys(asks[ask].questions))
}

/** What is asked again where it could not be stored. */
function askedAgain({ token }: Linking, ask: AskName = 'detail'): AskedAgain {
  return {
    path: paths.nominationLink(token),
    title: asks[ask].title,
    questions: () => asks[ask].questions,
    carried: () => ({ ask }),
    isSensitive: () => true,
  }
}

async function find({ token, id, path }: Linking) {
  try {
    return token === '' ? undefined : await findLinked(token)
  } catch (err) {
    logFault({ id, path }, err, 'The nomination of a private link could not be read')
    return 'unread'
  }
}

function logFault({ id, path }: Pick<Exchange, 'id' | 'path'>, err: unknown, what: string) {
  runtime().log.error({ err, requestId: id, path }, what)
}
