import type { KeptForms } from '#lib/delivery/kept-forms.ts'
import type { Pages } from '#lib/delivery/pages.ts'
import { redirect } from '#lib/delivery/respond.ts'
import type { FormValues } from '#lib/forms/form-state.ts'
import { draftSecretOf } from '#lib/nominations/draft-cookie.ts'
import { type Draft, findDraft } from '#lib/nominations/drafts.ts'
import { addressAfter, answersShown, asideAfter, dependsOnPostcode, exitReasons, whereStillOpen } from '#lib/nominations/journey/flow.ts'
import { earlierKept, type JourneyPage, pageAt } from '#lib/nominations/journey/pages.ts'
import { linkOfSent } from '#lib/nominations/submit.ts'
import { paths } from '#lib/paths.ts'
import { runtime } from '#lib/runtime.ts'
import { answerForm, showAnswers } from '#lib/surface/answer-form.ts'
import { sendFault } from '#lib/surface/answer-page.ts'
import type { Exchange } from '#lib/surface/request.ts'

const cantShow = `We can’t show your answers at the moment. ${earlierKept} Try again in a few minutes.`

type Means = { forms: KeptForms; pages: Pages }

// After so long it may be somebody else at the same device.
const idleAfter = 30 * 60

/** Whether an address is a page of the nomination that a draft has to do with. */
export function isNominationPage(path: string) {
  return pageAt(path) !== undefined || path === paths.nominationCheck || path === paths.nominationExitPage
}

/** A page of the nomination, with what was answered before, if anything was. */
export async function answerNomination(means: Means, exchange: Exchange) {
  const secret = draftSecretOf(exchange.request)
  const draft = secret === undefined ? undefined : await readDraft(secret, exchange)
  // Who can help instead is said with the database away too.
  if (exchange.path === paths.nominationExitPage) return answerExit(means, exchange, draft === 'unread' ? undefined : draft)
  if (draft === 'unread') return sendFault(exchange, cantShow)
  if (!isCollecting()) return redirect(exchange, 303, draft && isOpen(draft) ? paths.nominationExit('closed') : paths.nominate)
  const page = pageAt(exchange.path)
  if (page) return answerQuestions(means, exchange, page, draft)
  return answerCheck(means, exchange, draft)
}

async function answerQuestions(means: Means, exchange: Exchange, page: JourneyPage, draft: Draft | undefined) {
  const { pages } = means
  if (draft?.reference && page.name !== 'rules') return redirect(exchange, 303, addressOfSent(draft))
  const answers = draft?.answers ?? {}
  const change: FormValues = exchange.url.searchParams.has('change') ? { change: 'yes' } : {}
  if (draft && mustAsk(draft)) return askWhether(pages, exchange)
  const aside = exchange.url.searchParams.has('sure') ? asideAfter(page.name, answers) : undefined
  if (aside)
    return showAnswers(pages, exchange, { ...answers, ...change, aside, next: addressAfter(page, answers, change.change === 'yes') })
  const isEmpty = answersShown(page).every((name) => !Object.hasOwn(answers, name)) && !change.change && !dependsOnPostcode(page)
  return answerForm(means, exchange, isEmpty ? {} : { ...answers, ...change })
}

async function answerCheck({ pages }: Means, exchange: Exchange, draft: Draft | undefined) {
  if (!draft) return redirect(exchange, 303, paths.nominate)
  if (draft.reference) return redirect(exchange, 303, addressOfSent(draft))
  if (mustAsk(draft)) return askWhether(pages, exchange)
  const open = whereStillOpen(draft.answers)
  return open ? redirect(exchange, 303, open) : showAnswers(pages, exchange, draft.answers)
}

/** What was typed is shown there to be copied, so the same question stands before it. */
async function answerExit({ pages }: Means, exchange: Exchange, draft: Draft | undefined) {
  const because = reasonIn(exchange)
  if (because === 'closed' && isCollecting()) return redirect(exchange, 303, paths.nominate)
  if (draft && mustAsk(draft)) return askWhether(pages, exchange)
  return showAnswers(pages, exchange, { ...draft?.answers, because })
}

/** Whether nothing of it is shown before somebody has said that they go on with it. */
export function mustAsk(draft: Draft) {
  return draft.idleSeconds >= idleAfter && isOpen(draft)
}

/** Whether there is something in it that was not sent. */
function isOpen({ answers, reference }: Pick<Draft, 'answers' | 'reference'>) {
  return reference === null && Object.keys(answers).length > 0
}

/** What was sent: with its private link for whoever sent it from here. */
export async function answerSent(pages: Pages, exchange: Exchange, values: FormValues) {
  const secret = draftSecretOf(exchange.request)
  const draft = secret === undefined ? undefined : await readDraft(secret, exchange)
  const isTheirs = secret !== undefined && draft !== undefined && draft !== 'unread' && draft.reference === values.reference
  const link = isTheirs ? linkOfSent(secret, draft.answers) : undefined
  return showAnswers(pages, exchange, { ...values, ...(link && { link }) })
}

/** Whom to phone is said again too: whoever comes back may not have seen it. */
export function addressOfSent({ answers: { about = [] }, reference }: Pick<Draft, 'answers' | 'reference'>) {
  return paths.nominationSentBefore(reference ?? '', [about].flat())
}

function askWhether(pages: Pages, exchange: Exchange) {
  return showAnswers(pages, exchange, { next: addressOf(exchange) }, paths.nominationCarryOn)
}

/** The page that was asked for, with no more of its address than the form itself writes there. */
export function addressOf({ path, url }: Exchange) {
  if (path === paths.nominationExitPage) return paths.nominationExit(reasonIn({ url }))
  return url.searchParams.has('change') ? `${path}?change` : path
}

function reasonIn({ url }: Pick<Exchange, 'url'>) {
  return exitReasons.find((reason) => reason === url.searchParams.get('because')) ?? 'place'
}

export function isCollecting() {
  return (runtime().site?.nominations ?? 'collect') === 'collect'
}

async function readDraft(secret: string, { id, path }: Exchange) {
  try {
    return await findDraft(secret)
  } catch (err) {
    runtime().log.error({ err, requestId: id, path }, 'What was answered before could not be read')
    return 'unread'
  }
}
