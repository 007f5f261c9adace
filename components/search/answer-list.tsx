import { SafeLink } from '#components/links/safe-link.tsx'
import type { SearchAnswer } from '#lib/search/search-outcome.ts'

/** The pages that answer the words themselves. They stand above what is found by them. */
export function AnswerList({ answers }: { answers: SearchAnswer[] }) {
  if (answers.length === 0) return null

  return (
    <ul className="plain-rows search-answers">
      {answers.map(({ href, title, summary }) => (
        <li key={href}>
          <SafeLink url={href}>{title}</SafeLink>
          {summary && <p className="quiet">{summary}</p>}
        </li>
      ))}
    </ul>
  )
}
