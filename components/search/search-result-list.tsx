import { PhoneLink } from '#components/links/phone-link.tsx'
import type { Segment } from '#lib/search/extract.ts'
import type { SearchResult } from '#lib/search/search-outcome.ts'
import { textDirection } from '#lib/text-direction.ts'

export function SearchResultList({ results }: { results: SearchResult[] }) {
  if (results.length === 0) return null

  return (
    <ol className="search-results">
      {results.map(({ href, title, kind, area, phone, extract }) => (
        <li className="search-results__item" key={href}>
          <h3 className="search-results__title">
            <a className="govuk-link" href={href} dir={textDirection(title)}>
              {title}
            </a>
          </h3>
          <p className="govuk-body search-results__extract" dir={textDirection(extract.map(({ text }) => text).join(''))}>
            <Highlighted extract={extract} />
          </p>
          <p className="search-results__kind">
            {[kind, area].filter(Boolean).join(' · ')}
            {phone && (
              <>
                {' · '}
                <PhoneLink phone={phone} />
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}

function Highlighted({ extract }: { extract: Segment[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place, and are drawn once.
  return extract.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text))
}
