import type { ReactNode } from 'react'
import { textDirection } from '#lib/text-direction.ts'

type Signpost = { href: string; title: string; summary: string }

/** Documents as links with their summaries. `above` is what goes between the two, like a date. */
export function SignpostList<Item extends Signpost>({ documents, above }: { documents: Item[]; above?: (document: Item) => ReactNode }) {
  return (
    <ul className="signposts">
      {documents.map((document) => (
        <li className="signposts__item" key={document.href}>
          <a className="govuk-link signposts__link" href={document.href} dir={textDirection(document.title)}>
            {document.title}
          </a>
          {above?.(document)}
          <p className="govuk-body signposts__summary" dir={textDirection(document.summary)}>
            {document.summary}
          </p>
        </li>
      ))}
    </ul>
  )
}
