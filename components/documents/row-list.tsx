import type { ReactNode } from 'react'
import { textDirection } from '#lib/text-direction.ts'

type Row = { href: string; title: string; summary?: string }

type RowListProps<Item> = {
  documents: Item[]
  above?: (document: Item) => ReactNode
  /** Whether a heading of the second level comes before it; if not, each row is a section of the page itself. */
  isUnderHeading?: boolean
}

/** Documents as rows that lead to them, each with one quiet line. `above` is what goes between the two, like a date. */
export function RowList<Item extends Row>({ documents, above, isUnderHeading = true }: RowListProps<Item>) {
  if (documents.length === 0) return null
  const Title = isUnderHeading ? 'h3' : 'h2'

  return (
    <ul className="rows">
      {documents.map((document) => (
        <li key={document.href}>
          <Title className="govuk-heading-m rows__title">
            <a className="govuk-link rows__link" href={document.href} dir={textDirection(document.title)}>
              {document.title}
            </a>
          </Title>
          {above?.(document)}
          {document.summary && (
            <p className="rows__about" dir={textDirection(document.summary)}>
              {document.summary}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
