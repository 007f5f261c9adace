import { dayOf } from '#lib/dates.ts'
import { knownRecord } from '#lib/documents/known-records.ts'
import type { Office, OfficeHolder } from '#lib/payload-types.ts'

/** From the first day in office to the last, both included; without one of them it is open on that side. */
export type Term = { from?: string | null | undefined; to?: string | null | undefined }

/** A term as its holder's record has it. */
export type OfficeHeld = Term & { office: string; officeId: string }

/** What was held on a day, in the order in which it was begun: nobody, one, or more than one office. */
export function officesHeldOn(terms: OfficeHeld[] | null | undefined, date: string | Date): string[] {
  return [...new Set((terms ?? []).filter((term) => isWithin(term, date)).map(({ office }) => office))]
}

/** Whoever holds an office on a day, and their term; undefined when nobody does. */
export function holderOn({ terms }: Pick<Office, 'terms'>, date: string | Date): (Term & { holder: OfficeHolder }) | undefined {
  const term = (terms ?? []).find((term) => isWithin(term, date))
  const holder = knownRecord(term?.holder)
  return term && holder && { holder, from: term.from, to: term.to }
}

/** Days are local: one begins at midnight in London. */
function isWithin({ from, to }: Term, date: string | Date) {
  const day = dayOf(date)
  return !(from && day < dayOf(from)) && !(to && day > dayOf(to))
}
