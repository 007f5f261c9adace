import { formatMoment } from '#lib/dates.ts'
import type { HeldNomination } from '#lib/keeping/held-about.ts'
import { councilAreas } from '#lib/nominations/council-areas.ts'
import { dangers } from '#lib/nominations/dangers.ts'
import { letterKinds } from '#lib/nominations/letter-kinds.ts'
import { owners } from '#lib/nominations/owners.ts'
import { placeKinds } from '#lib/nominations/place-kinds.ts'
import { rules } from '#lib/nominations/rules.ts'
import { nominationStatuses } from '#lib/nominations/statuses.ts'
import { toilets } from '#lib/nominations/toilets.ts'
import { workKinds } from '#lib/nominations/work-kinds.ts'

/** What is held about somebody, as they read it. Page feedback says nothing of who gave it, so that none of it can be found. */
export function describeHeld(contact: string, held: readonly HeldNomination[], now: Date) {
  const summary =
    held.length === 0 ? 'No nomination has it.' : `${held.length === 1 ? 'One nomination has' : `${held.length} nominations have`} it.`
  return [
    `What we hold about ${contact}, on ${formatMoment(now)}`,
    `${summary} Page feedback doesn’t say who gave it.`,
    ...held.map(describeNomination),
    '',
  ].join('\n\n')
}

function describeNomination(nomination: HeldNomination) {
  return [
    `Nomination ${nomination.reference}`,
    '',
    ...factsOf(nomination).flatMap(([name, said]) => (said ? [`${name}: ${said}`] : [])),
    '',
    'What happened:',
    ...nomination.history.map(describeStep),
    ...(nomination.letters.length > 0 ? ['', 'Letters:', ...nomination.letters.map(describeLetter)] : []),
  ].join('\n')
}

function factsOf(row: HeldNomination): [name: string, said: string][] {
  const text = (name: string) => String(row[name] ?? '')
  const chosen = (labels: Readonly<Record<string, string>>, value: string) => labels[value] ?? value
  return [
    ['Sent', row.created_at instanceof Date ? formatMoment(row.created_at) : ''],
    ['Name', text('name')],
    ['Email', text('email')],
    ['Phone', text('phone')],
    ['Organisation', text('organisation')],
    ['Where', text('place')],
    ['Postcode', text('postcode')],
    ['Council area', chosen(councilAreas, text('council_area'))],
    ['What kind of work', row.kinds.map((kind) => chosen(workKinds, kind)).join(', ')],
    ['What needs doing', text('description')],
    ['Paid work or profit', chosen(rules, text('rules'))],
    ['Dangers', row.dangers.map((danger) => chosen(dangers, danger)).join(', ')],
    ['What kind of place', chosen(placeKinds, text('place_kind'))],
    ['Who owns it', chosen(owners, text('owner'))],
    ['Name of the owner', text('owner_name')],
    ['Toilets', chosen(toilets, text('toilets'))],
    ['Getting there', text('access_notes')],
    ['Photos', row.photos > 0 ? String(row.photos) : ''],
    ['Where it stands', chosen(nominationStatuses, text('status'))],
    ['Kept longer because', text('held_because')],
  ]
}

function describeStep({ at, status, question, passed_to: passedTo, note }: HeldNomination['history'][number]) {
  const said = [passedTo && `to ${passedTo}`, question && `we asked: ${question}`, note && `note: ${note}`].filter(Boolean)
  const name = Reflect.get(nominationStatuses, status) ?? status
  return `- ${formatMoment(at)}: ${[name, ...said].join('; ')}`
}

function describeLetter({ made_at: madeAt, kind, sent_at: sentAt }: HeldNomination['letters'][number]) {
  return `- ${formatMoment(madeAt)}: ${Reflect.get(letterKinds, kind) ?? kind}, ${sentAt ? `sent ${formatMoment(sentAt)}` : 'not sent'}`
}
