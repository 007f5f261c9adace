import type { FormValues } from '#lib/forms/form-state.ts'
import type { AskName } from '#lib/nominations/private-link/asks.ts'
import type { Linked } from '#lib/nominations/private-link/find-nomination.ts'
import { meaningOf, stageOfLinked } from '#lib/nominations/private-link/stage.ts'
import { findStep } from '#lib/steps/records.ts'

/** Whether a nomination, as it stands, may be asked this. */
export function mayAsk(linked: Linked, ask: AskName): boolean {
  switch (ask) {
    case 'answer':
      return linked.status === 'waitingForResident'
    case 'detail':
    case 'contact':
      return !linked.isClosed
    case 'withdraw':
      return !linked.isClosed && findStep('nominations', { from: linked.status, to: 'withdrawn', who: 'resident' }) !== undefined
    case 'erase':
      return !linked.isErasureAsked
    case 'mine':
      return linked.email !== null && !linked.isConfirmed && !linked.isClosed
  }
}

const all: readonly AskName[] = ['answer', 'detail', 'contact', 'withdraw', 'erase', 'mine']

/** What the page of a private link shows: of contact details no more than tells their owner which they are. */
export function shownOf(linked: Linked, token: string): FormValues {
  const { reference, question, email, phone, isErasureAsked } = linked
  return {
    ...{ token, reference, stage: stageOfLinked(linked), meaning: meaningOf(linked), may: all.filter((ask) => mayAsk(linked, ask)) },
    ...(linked.status === 'waitingForResident' && question && { question }),
    ...(email && { emailKnown: hiddenEmail(email) }),
    ...(phone && { phoneKnown: hiddenPhone(phone) }),
    ...(isErasureAsked && { erasureAsked: 'yes' }),
  }
}

/** `a…@example.org`; the first letter alone of a name there. */
function hiddenEmail(email: string) {
  const at = email.lastIndexOf('@')
  return `${[...email].slice(0, 1).join('')}…${at > 0 ? email.slice(at) : ''}`
}

/** Its last two digits. */
function hiddenPhone(phone: string) {
  return `…${phone.replace(/\D/g, '').slice(-2)}`
}
