import type { Body } from '#components/blocks/content-block.ts'
import { headingsByOwner, type Section } from '#components/blocks/headings.ts'
import { sectionsOf as sectionsOfBody } from '#components/blocks/sections.ts'
import { publishedDocuments } from '#components/links/link-target.ts'
import { newestFirst } from '#lib/boards/meetings.ts'
import { beginsWithHelp } from '#lib/documents/help-first.ts'
import { knownRecords } from '#lib/documents/known-records.ts'
import type { SiteDocument } from '#lib/documents/site-document.ts'

export const purposesSection: Section = { id: 'purposes', text: 'What the board does', level: 2 }
export const membersSection: Section = { id: 'members', text: 'Members', level: 2 }
export const meetingsSection: Section = { id: 'meetings', text: 'Meetings', level: 2 }
export const focusAreasSection: Section = { id: 'focus-areas', text: 'What it focuses on', level: 2 }
export const strategyDocumentsSection: Section = { id: 'documents', text: 'Documents', level: 2 }
export const relatedSection: Section = { id: 'related-pages', text: 'Related pages', level: 2 }

/** The sections of a document in the order in which its page shows them. Help that it begins with is above the list, not in it. */
export function contentsOf(found: SiteDocument): Section[] {
  return [...sectionsOf(found), ...unlessEmpty(publishedDocuments(found.document.related ?? []), relatedSection)]
}

function sectionsOf({ collection, document }: SiteDocument): Section[] {
  const body = writtenSections(document.body)
  switch (collection) {
    case 'boards':
      return [
        ...unlessEmpty(document.purposes, purposesSection),
        ...unlessEmpty(document.members, membersSection),
        ...body,
        ...unlessEmpty(newestFirst(document.meetings), meetingsSection),
      ]
    case 'partnerships':
      return [...unlessEmpty(document.members, membersSection), ...body]
    case 'strategies':
      return [
        ...unlessEmpty(document.focusAreas, focusAreasSection),
        ...body,
        ...unlessEmpty(knownRecords(document.publications), strategyDocumentsSection),
      ]
    default:
      return body
  }
}

function writtenSections(body: Body): Section[] {
  const rest = body?.slice(beginsWithHelp(body) ? 1 : 0)
  return sectionsOfBody(rest, headingsByOwner(body)).flatMap(({ heading }) => heading ?? [])
}

function unlessEmpty(list: unknown[] | null | undefined, section: Section) {
  return list?.length ? [section] : []
}
