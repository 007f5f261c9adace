import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { SubHeading } from '#components/blocks/section-heading.tsx'
import { type IssueGround, issueGrounds } from '#lib/accessibility/issue-grounds.ts'
import type { ListedIssue } from '#lib/documents/listings.ts'

/** Known issues under the grounds that the accessibility regulations tell apart. */
export function IssueList({ issues, headings }: { issues: ListedIssue[]; headings: HeadingsByOwner }) {
  return groupByGround(issues).map(({ ground, issues }) => (
    <div className="flow" key={ground}>
      <SubHeading headings={headings} text={issueGrounds[ground]} />
      <ul className="govuk-list govuk-list--bullet">
        {issues.map(({ id, issue, criterion, plan }) => (
          <li key={id}>
            {issue} {failure(criterion)} {plan}
          </li>
        ))}
      </ul>
    </div>
  ))
}

// Staff give a criterion by its number, or say in words which part of the standard it is.
function failure(criterion: string) {
  const name = criterion.replace(/\.$/, '')
  return /^\d/.test(name) ? `This fails WCAG 2.2 success criterion ${name}.` : `${name}.`
}

const grounds = Object.keys(issueGrounds) as IssueGround[]

function groupByGround(issues: ListedIssue[]) {
  const groups = grounds.map((ground) => ({ ground, issues: issues.filter((issue) => issue.ground === ground) }))
  return groups.filter(({ issues }) => issues.length > 0)
}
