import { headingsOf, type Section } from '#components/blocks/headings.ts'
import { helpFirstSection } from '#components/documents/help-first.tsx'
import { beginsWithHelp, needsHelpFirst } from '#lib/documents/help-first.ts'
import { knownRecords } from '#lib/documents/known-records.ts'
import type { SiteDocument } from '#lib/documents/site-document.ts'

export const purposesSection: Section = { id: 'purposes', text: 'What the board is for', level: 2 }
export const membersSection: Section = { id: 'members', text: 'Members', level: 2 }
export const meetingsSection: Section = { id: 'meetings', text: 'Meetings', level: 2 }
export const focusAreasSection: Section = { id: 'focus-areas', text: 'What it focuses on', level: 2 }
export const strategyDocumentsSection: Section = { id: 'documents', text: 'Documents', level: 2 }

/** The sections of a document in the order in which its article shows them, the site's own help before all. */
export function contentsOf(found: SiteDocument): Section[] {
  return needsHelpFirst(found.document) ? [helpFirstSection, ...sectionsOf(found)] : sectionsOf(found)
}

function sectionsOf({ collection, document }: SiteDocument): Section[] {
  const headings = headingsOf(document.body)
  const [help, body] = beginsWithHelp(document.body) ? [headings.slice(0, 1), headings.slice(1)] : [[], headings]
  switch (collection) {
    case 'boards':
      return [
        ...help,
        ...unlessEmpty(document.purposes, purposesSection),
        ...unlessEmpty(document.members, membersSection),
        ...body,
        meetingsSection,
      ]
    case 'partnerships':
      return [...help, ...unlessEmpty(document.members, membersSection), ...body]
    case 'strategies':
      return [
        ...help,
        ...unlessEmpty(document.focusAreas, focusAreasSection),
        ...body,
        ...unlessEmpty(knownRecords(document.publications), strategyDocumentsSection),
      ]
    default:
      return headings
  }
}

function unlessEmpty(list: unknown[] | null | undefined, section: Section) {
  return list?.length ? [section] : []
}
