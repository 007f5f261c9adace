import { Blocks } from '#components/blocks/blocks.tsx'
import { SectionHeading } from '#components/blocks/section-heading.tsx'
import { purposesSection } from '#components/documents/contents-of.ts'
import { MemberList } from '#components/documents/member-list.tsx'
import type { Board } from '#lib/payload-types.ts'

export function BoardArticle({ board }: { board: Board }) {
  return (
    <>
      <PurposeList purposes={board.purposes ?? []} />
      <MemberList members={board.members} />
      <Blocks blocks={board.body} />
    </>
  )
}

function PurposeList({ purposes }: { purposes: NonNullable<Board['purposes']> }) {
  if (purposes.length === 0) return null

  return (
    <div className="text-block">
      <SectionHeading heading={purposesSection} />
      <ul className="govuk-list govuk-list--bullet">
        {purposes.map(({ id, purpose }) => (
          <li key={id ?? purpose}>{purpose}</li>
        ))}
      </ul>
    </div>
  )
}
