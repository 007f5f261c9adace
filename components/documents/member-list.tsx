import { membersSection } from '#components/documents/contents-of.ts'
import { Section } from '#components/documents/section.tsx'
import { hrefOf } from '#components/links/link-target.ts'
import { SafeLink } from '#components/links/safe-link.tsx'
import { formatPartialDate } from '#lib/dates.ts'
import { knownRecord } from '#lib/documents/known-records.ts'
import type { Board, Partnership } from '#lib/payload-types.ts'
import { textDirection } from '#lib/text-direction.ts'

type Member = NonNullable<(Board | Partnership)['members']>[number] & { joined?: string | null }

export function MemberList({ members }: { members: Member[] | null | undefined }) {
  if (!members?.length) return null

  return (
    <Section heading={membersSection}>
      <ul className="govuk-list govuk-list--bullet">
        {members.map((member) => (
          <li key={member.id ?? member.name} dir={textDirection(member.name)}>
            <SafeLink url={addressOf(member)}>{member.name}</SafeLink>
            {member.joined && `, joined ${formatPartialDate(member.joined)}`}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Its page on this site, else its own website, else nowhere. */
function addressOf({ page, organisation }: Member) {
  return hrefOf(page) ?? knownRecord(organisation)?.website ?? undefined
}
