import { Blocks } from '#components/blocks/blocks.tsx'
import { BoardMeetings } from '#components/boards/board-meetings.tsx'
import { purposesSection } from '#components/documents/contents-of.ts'
import { FactsSection } from '#components/documents/facts-section.tsx'
import { MemberList } from '#components/documents/member-list.tsx'
import { Section } from '#components/documents/section.tsx'
import { knownRecord } from '#lib/documents/known-records.ts'
import { holderOn } from '#lib/office-holders/office-held-on.ts'
import type { Board, Office } from '#lib/payload-types.ts'
import { today } from '#lib/render-context.ts'
import { textDirection } from '#lib/text-direction.ts'

export function BoardArticle({ board }: { board: Board }) {
  const chair = knownRecord(board.chair)

  return (
    <>
      <FactsSection facts={[{ name: 'Chair', value: chair && chairNow(chair) }]} />
      <PurposeList purposes={board.purposes ?? []} />
      <MemberList members={board.members} />
      <Blocks blocks={board.body} />
      <BoardMeetings meetings={board.meetings ?? []} />
    </>
  )
}

/** Nobody, while nobody holds the office. */
function chairNow(office: Office) {
  const held = holderOn(office, today())
  return held && `${held.holder.name}, ${office.name}`
}

function PurposeList({ purposes }: { purposes: NonNullable<Board['purposes']> }) {
  if (purposes.length === 0) return null

  return (
    <Section heading={purposesSection}>
      <ul className="govuk-list govuk-list--bullet">
        {purposes.map(({ id, purpose }) => (
          <li key={id ?? purpose} dir={textDirection(purpose)}>
            {purpose}
          </li>
        ))}
      </ul>
    </Section>
  )
}
