import { knownRecord } from '#lib/documents/known-records.ts'
import { figureDate } from '#lib/figures/figure-date.ts'
import { formatTerm } from '#lib/office-holders/format-term.ts'
import { holderOn } from '#lib/office-holders/office-held-on.ts'
import type { Figure, Helpline, Office, OfficeHolder, Organisation } from '#lib/payload-types.ts'

type Words = (string | null | undefined)[]

export type IsPublished = (id: string) => boolean

/** A relationship as it arrives: to one collection or to several, an id where it was not followed, null where the document was deleted. */
type Reference = { relationTo: string; value: unknown } | object | string | null

/** The titles of the documents of these references that are published. */
export function titlesOf(references: Reference[] | null | undefined, isPublished: IsPublished): string[] {
  return (references ?? []).map(documentOf).flatMap((document) => (isTitled(document) && isPublished(document.id) ? [document.title] : []))
}

function documentOf(reference: Reference): unknown {
  return typeof reference === 'object' && reference !== null && 'relationTo' in reference && 'value' in reference
    ? reference.value
    : reference
}

function isTitled(value: unknown): value is { id: string; title: string } {
  return typeof value === 'object' && value !== null && 'id' in value && 'title' in value
}

export function organisationWords(organisation: Organisation | undefined): Words {
  return [organisation?.name, organisation?.abbreviation]
}

/**
 * In one sentence, so that no extract has a number without what it says. With its date as the page gives it: what was typed for another way of
 * dating it is not shown.
 * @param valuesAre the head of the numbers' column, like “Fell by”.
 */
export function figureWords(figure: Figure, valuesAre?: string | null): string {
  const value = [valuesAre?.trim().replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()), figure.value].filter(Boolean).join(' ')
  return [`${figure.counts}: ${value}`, figure.among, figure.source, figureDate(figure)].filter(Boolean).join(', ')
}

export function helplineWords({ name, phone, hours, forWhom, cost, otherWays, runBy }: Helpline): Words {
  return [name, phone, hours, forWhom, cost, otherWays, ...organisationWords(knownRecord(runBy))]
}

export function personWords(person: OfficeHolder): Words {
  return [person.name, ...(person.terms ?? []).flatMap((term) => [term.office, formatTerm(term)])]
}

/** Whoever holds it today. When that changes, the worker reads it again (lib/office-holders/follow-terms.ts). */
export function holderWords(office: Office): Words {
  const held = holderOn(office, new Date())
  return held ? [held.holder.name, office.name, formatTerm(held)] : []
}
