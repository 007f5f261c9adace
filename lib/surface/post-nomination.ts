import { randomUUID } from 'node:crypto'
import type { Pages } from '#lib/delivery/pages.ts'
import { redirect } from '#lib/delivery/respond.ts'
import { type AskedAgain, pick } from '#lib/forms/define-form.ts'
import { type FormValues, firstMessages } from '#lib/forms/form-state.ts'
import { senderOf } from '#lib/forms/sender.ts'
import { limits } from '#lib/limits/limits.ts'
import { storeWithin } from '#lib/limits/store-within.ts'
import { draftCookie, draftSecretOf, endedDraftCookie } from '#lib/nominations/draft-cookie.ts'
import { addToDraft, beginDraft, type Draft, deleteDraft, findDraft, goOnWithDraft } from '#lib/nominations/drafts.ts'
import { addressAfter, asideAfter, dependsOnPostcode, exitOf, finished, pickFields, whereStillOpen } from '#lib/nominations/journey/flow.ts'
import { earlierKept, type JourneyPage, pageAt } from '#lib/nominations/journey/pages.ts'
import { nominationKey } from '#lib/nominations/key.ts'
import { nationalForm } from '#lib/nominations/questions.ts'
import { sendDraft } from '#lib/nominations/submit.ts'
import { suspicionOf } from '#lib/nominations/suspicion.ts'
import { paths } from '#lib/paths.ts'
import { runtime } from '#lib/runtime.ts'
import { showMistakes, takePost } from '#lib/surface/answer-form.ts'
import { addressOf, addressOfSent, isCollecting } from '#lib/surface/answer-nomination.ts'
import { sendNotSent } from '#lib/surface/form-fault.ts'
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
  const draft = await keep(exchange, page, values)
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

type Kept = Pick<Draft, 'answers' | 'reference'> & { secret: string | undefined }

/** `secret`: of a draft that has just begun. An answer that was taken back is kept as empty. */
async function keep({ request }: Exchange, page: JourneyPage, values: FormValues): Promise<Kept> {
  const given = pickFields(page, values)
  const answers = {
    ...Object.fromEntries(page.fields.map((name) => [name, given[name] ?? ''])),
    ...(page.name === 'area' && { isSure: short(values.isSure) }),
    ...(page.name === 'you' && { website: short(values.website) }),
  }
  const secret = draftSecretOf(request)
  const known = secret ? await addToDraft(secret, answers) : undefined
  // Whoever has sent one begins another on its first page.
  if (known && !(known.reference && page.name === 'rules')) return { ...known, secret: undefined }
  return begin(secret ? randomUUID() : nominationKey(values), answers)
}

/** Of what isn't an answer, no more than tells what it is. */
function short(value: FormValues[string] | undefined) {
  return typeof value === 'string' ? value.slice(0, 100) : ''
}

/** A form that was posted twice begins one draft; one whose draft has been sent, another. */
async function begin(secret: string, answers: FormValues): Promise<Kept> {
  const begun = await beginDraft(secret, answers)
  return begun ? { ...begun, secret } : begin(randomUUID(), answers)
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
