import { PhoneButton } from '#components/links/phone-button.tsx'
import type { Segment } from '#lib/search/extract.ts'
import type { SearchResult } from '#lib/search/search-outcome.ts'
import { textDirection } from '#lib/text-direction.ts'

export function SearchResultList({ results }: { results: SearchResult[] }) {
  if (results.length === 0) return null

  return (
    <ol className="entries">
      {results.map(({ href, title, kind, area, phone, extract }) => (
        <li key={href}>
          <h3 className="govuk-heading-m entry__title">
            <a className="govuk-link" href={href} dir={textDirection(title)}>
              {title}
            </a>
          </h3>
          <p className="entry__about" dir={textDirection(extract.map(({ text }) => text).join(''))}>
            <Highlighted extract={extract} />
          </p>
          {phone && (
            <p className="entry__reach">
              <PhoneButton phone={phone} />
            </p>
          )}
          <p className="quiet">{[kind, area].filter(Boolean).join(' · ')}</p>
        </li>
      ))}
    </ol>
  )
}

function Highlighted({ extract }: { extract: Segment[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place, and are drawn once.
  return extract.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text))
}
