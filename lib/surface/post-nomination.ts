import type { Pages } from '#lib/delivery/pages.ts'
import { redirect } from '#lib/delivery/respond.ts'
import { type AskedAgain, pick } from '#lib/forms/define-form.ts'
import { type FormValues, firstMessages } from '#lib/forms/form-state.ts'
import { senderOf } from '#lib/forms/sender.ts'
import { limits } from '#lib/limits/limits.ts'
import { storeWithin } from '#lib/limits/store-within.ts'
import { draftCookie, draftSecretOf, endedDraftCookie } from '#lib/nominations/draft-cookie.ts'
import { deleteDraft, findDraft, goOnWithDraft } from '#lib/nominations/drafts.ts'
import { addressAfter, asideAfter, dependsOnPostcode, exitOf, finished, pickFields, whereStillOpen } from '#lib/nominations/journey/flow.ts'
import { earlierKept, type JourneyPage, pageAt } from '#lib/nominations/journey/pages.ts'
import { nationalForm } from '#lib/nominations/questions.ts'
import { sendDraft } from '#lib/nominations/submit.ts'
import { suspicionOf } from '#lib/nominations/suspicion.ts'
import { paths } from '#lib/paths.ts'
import { runtime } from '#lib/runtime.ts'
import { showMistakes, takePost } from '#lib/surface/answer-form.ts'
import { addressOf, addressOfSent, isCollecting } from '#lib/surface/answer-nomination.ts'
import { sendNotSent } from '#lib/surface/form-fault.ts'
import { keepAnswers } from '#lib/surface/keep-answers.ts'
import { removeAsked } from '#lib/surface/post-photos.ts'
import type { Exchange } from '#lib/surface/request.ts'
import { numbersOf } from '#lib/urgent-topics/about-address.ts'
import { knownTopicsIn } from '#lib/urgent-topics/known-topics.ts'

/** A post of a page of the nomination: its answers, the press that sends them all, or what becomes of the draft. */
export async function postNomination(pages: Pages, exchange: Exchange) {
  const values = await takePost(exchange)
  if (!values) return
  const page = pageAt(exchange.path)
  try {
    const decision = decisions.find((one) => one === values.draft)
    if (decision) return await decide(exchange, decision)
    if (page?.name === 'photos' && values.remove) return await removeAsked(exchange, values)
    if (page) return await takeAnswers(pages, exchange, page, values)
    return exchange.path === paths.nominationCheck ? await send(exchange) : redirect(exchange, 303, paths.nominate)
  } catch (err) {
    runtime().log.error({ err, requestId: exchange.id, path: exchange.path }, 'A form could not be stored')
    return sendNotSent(exchange, page ?? theCheck, { values, errors: {} })
  }
}

/** What is asked again where a nomination could not be sent: nothing, for its answers are kept. */
const theCheck: AskedAgain = {
  path: paths.nominationCheck,
  title: 'Check your answers',
  note: earlierKept,
  questions: () => ({}),
  carried: () => ({}),
  elsewhere: { words: 'use the form on GOV.UK', href: nationalForm },
}

/** What becomes of a draft, as the buttons say it. */
const decisions = ['carry-on', 'start-again', 'delete'] as const

async function decide(exchange: Exchange, decision: (typeof decisions)[number]) {
  const secret = draftSecretOf(exchange.request)
  if (decision === 'carry-on') {
    if (secret) await goOnWithDraft(secret)
    return redirect(exchange, 303, addressOf(exchange))
  }
  if (secret) await deleteDraft(secret)
  const next = decision === 'start-again' ? paths.nominationPage('rules') : paths.nominationDeleted
  return redirect(exchange, 303, next, ['Set-Cookie', endedDraftCookie()])
}

async function takeAnswers(pages: Pages, exchange: Exchange, page: JourneyPage, values: FormValues) {
  void limits.pages.count(senderOf(exchange.request, runtime().env.TRUST_PROXY))
  const picked = pickFields(page, values)
  const { error } = page.schema.safeParse(picked)
  if (error) {
    const sent = { ...picked, ...pick(values, 'key', 'change') }
    const shown = dependsOnPostcode(page) ? await withEarlier(exchange, sent) : sent
    return showMistakes(pages, exchange, page, { values: shown, errors: firstMessages(error) })
  }

  const isChange = values.change === 'yes'
  const draft = await keepAnswers(exchange, page, values)
  const headers = draft.secret ? ['Set-Cookie', draftCookie(draft.secret)] : []
  if (draft.reference) return redirect(exchange, 303, addressOfSent(draft))
  if (!isCollecting()) return redirect(exchange, 303, paths.nominationExit('closed'), headers)
  const exit = exitOf(picked)
  if (exit) return redirect(exchange, 303, paths.nominationExit(exit), headers)
  const aside = values.isSure === undefined && asideAfter(page.name, draft.answers)
  if (aside) return redirect(exchange, 303, `${page.path}?sure${isChange ? '&change' : ''}`, headers)
  return redirect(exchange, 303, addressAfter(page, draft.answers, isChange), headers)
}

/** What an earlier page has to do with this one; nothing where the database doesn't say. */
async function withEarlier(exchange: Exchange, values: FormValues): Promise<FormValues> {
  const secret = draftSecretOf(exchange.request)
  const draft = secret ? await findDraft(secret).catch(() => undefined) : undefined
  return { ...draft?.answers, ...values }
}

async function send(exchange: Exchange) {
  const secret = draftSecretOf(exchange.request)
  const draft = secret ? await findDraft(secret) : undefined
  if (!secret || !draft) return redirect(exchange, 303, paths.nominate)
  if (draft.reference) return redirect(exchange, 303, addressOfSent(draft))
  if (!isCollecting()) return redirect(exchange, 303, paths.nominationExit('closed'))
  const nomination = finished(draft.answers)
  if (!nomination) return redirect(exchange, 303, whereStillOpen(draft.answers) ?? paths.nominate)
  const about = numbersOf(knownTopicsIn(nomination.place, nomination.description, nomination.accessNotes ?? ''))
  const sent = await storeWithin(senderOf(exchange.request, runtime().env.TRUST_PROXY), {
    limit: limits.nominations,
    table: 'nominations',
    store: (reason) => sendDraft(secret, nomination, { keptApartBecause: reason ?? suspicionOf(draft), about }),
  })
  if (!sent) return redirect(exchange, 303, paths.nominate)
  const leadTo = sent.newId ? paths.nominationSent : paths.nominationSentBefore
  return redirect(exchange, 303, leadTo(sent.reference, about))
}
