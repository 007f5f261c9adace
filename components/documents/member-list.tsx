import { SectionHeading } from '#components/blocks/section-heading.tsx'
import { membersSection } from '#components/documents/contents-of.ts'
import { formatPartialDate } from '#lib/dates.ts'

type Member = { id?: string | null; name: string; joined?: string | null }

export function MemberList({ members }: { members: Member[] | null | undefined }) {
  if (!members?.length) return null

  return (
    <div className="text-block">
      <SectionHeading heading={membersSection} />
      <ul className="govuk-list govuk-list--bullet">
        {members.map(({ id, name, joined }) => (
          <li key={id ?? name}>{joined ? `${name}, joined ${formatPartialDate(joined)}` : name}</li>
        ))}
      </ul>
    </div>
  )
}
