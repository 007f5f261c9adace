import { RowList } from '#components/documents/row-list.tsx'
import type { SearchAnswer } from '#lib/search/search-outcome.ts'

/** The pages that answer the words themselves. They stand above what is found by them. */
export function AnswerList({ answers }: { answers: SearchAnswer[] }) {
  return <RowList documents={answers} />
}
