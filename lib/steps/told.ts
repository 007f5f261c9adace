import { formatMoment } from '#lib/dates.ts'
import { type RecordKind, records, type StatusOf } from '#lib/steps/records.ts'
import { stepsFrom } from '#lib/steps/step.ts'
import type { Now, Outcome } from '#lib/steps/take-step.ts'
import { Refused } from '#lib/users/refused.ts'

type Asked<Kind extends RecordKind> = { from: StatusOf[Kind]; to: StatusOf[Kind] }

/** What staff are told of a step that was taken. @throws Refused, in a sentence for them, when it wasn’t. */
export function toldOf<Kind extends RecordKind>(kind: Kind, { from, to }: Asked<Kind>, outcome: Outcome<Kind>): { message: string } {
  const { one, statuses } = records[kind]
  if ('taken' in outcome) return { message: `This ${one} is now “${statuses[to]}”` }
  if ('now' in outcome) throw new Refused(409, changed(kind, outcome.now))
  switch (outcome.refused) {
    case 'noSuchStep':
      throw new Refused(422, `${notFrom(kind, from, to)} ${nextFrom(kind, from)}`)
    case 'gone':
      throw new Refused(404, `This ${one} isn’t there any more. Go back to the list`)
    case 'busy':
      throw new Refused(409, 'Somebody else is saving this just now. Try again in a moment')
    default:
      throw new Error('A step was refused for no reason')
  }
}

function changed<Kind extends RecordKind>(kind: Kind, { status, at, by }: Now<Kind>) {
  const { one, statuses } = records[kind]
  const when = at ? ` on ${formatMoment(at)}` : ''
  const what = by ? `${by} changed this ${one} to “${statuses[status]}”${when}` : `This ${one} became “${statuses[status]}”${when}`
  return `${what}, so nothing was changed now. Open it again to see what can come next`
}

function notFrom<Kind extends RecordKind>(kind: Kind, from: StatusOf[Kind], to: StatusOf[Kind]) {
  const { one, statuses } = records[kind]
  return `A ${one} that is “${statuses[from]}” can’t become “${statuses[to]}”.`
}

function nextFrom<Kind extends RecordKind>(kind: Kind, from: StatusOf[Kind]) {
  const labels = stepsFrom(records[kind].steps, from).map(({ label }) => `“${label}”`)
  return labels.length > 0 ? `Choose ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(labels)}` : 'It is closed'
}
