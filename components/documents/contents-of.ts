import { headingsOf, type Section } from '#components/blocks/headings.ts'
import { knownRecords } from '#components/documents/known-records.ts'
import type { SiteDocument } from '#lib/documents/queries.ts'

export const purposesSection: Section = { id: 'purposes', text: 'What the board is for', level: 2 }
export const membersSection: Section = { id: 'members', text: 'Members', level: 2 }
export const meetingsSection: Section = { id: 'meetings', text: 'Meetings', level: 2 }
export const focusAreasSection: Section = { id: 'focus-areas', text: 'What it focuses on', level: 2 }
export const strategyDocumentsSection: Section = { id: 'documents', text: 'Documents', level: 2 }

/** The sections of a document in the order in which its article shows them. */
export function contentsOf({ collection, document }: SiteDocument): Section[] {
  const body = headingsOf(document.body)
  switch (collection) {
    case 'boards':
      return [...sectionOf(document.purposes, purposesSection), ...sectionOf(document.members, membersSection), ...body, meetingsSection]
    case 'partnerships':
      return [...sectionOf(document.members, membersSection), ...body]
    case 'strategies':
      return [
        ...sectionOf(document.focusAreas, focusAreasSection),
        ...body,
        ...sectionOf(knownRecords(document.publications), strategyDocumentsSection),
      ]
    default:
      return body
  }
}

/** An empty list has no section. */
function sectionOf(list: unknown[] | null | undefined, section: Section) {
  return list?.length ? [section] : []
}
