import type { ReactNode } from 'react'

type Signpost = { href: string; title: string; summary: string }

/** Documents as links with their summaries. `above` is what stands between the two, like a date. */
export function SignpostList<Item extends Signpost>({ documents, above }: { documents: Item[]; above?: (document: Item) => ReactNode }) {
  return (
    <ul className="signposts">
      {documents.map((document) => (
        <li className="signposts__item" key={document.href}>
          <a className="govuk-link signposts__link" href={document.href}>
            {document.title}
          </a>
          {above?.(document)}
          <p className="govuk-body signposts__summary">{document.summary}</p>
        </li>
      ))}
    </ul>
  )
}
