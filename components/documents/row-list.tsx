import type { ReactNode } from 'react'
import { textDirection } from '#lib/text-direction.ts'

type Row = { href: string; title: string; summary?: string }

/** Documents as rows that lead to them, each with one quiet line. `above` is what goes between the two, like a date. */
export function RowList<Item extends Row>({ documents, above }: { documents: Item[]; above?: (document: Item) => ReactNode }) {
  if (documents.length === 0) return null

  return (
    <ul className="rows">
      {documents.map((document) => (
        <li key={document.href}>
          <h3 className="govuk-heading-m rows__title">
            <a className="govuk-link rows__link" href={document.href} dir={textDirection(document.title)}>
              {document.title}
            </a>
          </h3>
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
