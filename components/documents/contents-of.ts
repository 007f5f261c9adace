import { headingsOf, type Section } from '#components/blocks/headings.ts'
import type { SiteDocument } from '#lib/documents/queries.ts'

export const purposesSection: Section = { id: 'purposes', text: 'What the board is for', level: 2 }
export const membersSection: Section = { id: 'members', text: 'Members', level: 2 }

/** The sections of a document in the order in which its article shows them. */
export function contentsOf({ document }: SiteDocument): Section[] {
  return [
    ...('purposes' in document && document.purposes?.length ? [purposesSection] : []),
    ...('members' in document && document.members?.length ? [membersSection] : []),
    ...headingsOf(document.body),
  ]
}
