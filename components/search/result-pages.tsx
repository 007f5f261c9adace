import { searchAddress } from '#lib/search/search-address.ts'

type ResultPagesProps = { query: string; kind: string | undefined; page: number; pages: number }

/** GOV.UK's pagination: links to the pages before and after, the first, the last and the neighbours. */
export function ResultPages({ query, kind, page, pages }: ResultPagesProps) {
  if (pages < 2) return null
  const address = (other: number) => searchAddress({ query, kind, page: other })

  return (
    <nav className="govuk-pagination" aria-label="Pages of results">
      {page > 1 && (
        <div className="govuk-pagination__prev">
          <a className="govuk-link govuk-pagination__link" href={address(page - 1)} rel="prev">
            <Arrow direction="prev" />
            <span className="govuk-pagination__link-title">
              Previous<span className="govuk-visually-hidden"> page</span>
            </span>
          </a>
        </div>
      )}
      <ul className="govuk-pagination__list">
        {shownOf(page, pages).map((shown) => (
          <PageItem key={shown} shown={shown} isCurrent={shown === page} href={address(shown)} />
        ))}
      </ul>
      {page < pages && (
        <div className="govuk-pagination__next">
          <a className="govuk-link govuk-pagination__link" href={address(page + 1)} rel="next">
            <span className="govuk-pagination__link-title">
              Next<span className="govuk-visually-hidden"> page</span>
            </span>
            <Arrow direction="next" />
          </a>
        </div>
      )}
    </nav>
  )
}

/** The numbers to show, in order; a negative number marks a gap before its positive. */
function shownOf(page: number, pages: number): number[] {
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages)
  const numbers = [...new Set(near)].toSorted((one, other) => one - other)
  return numbers.flatMap((number, index) => {
    const gap = number - (numbers[index - 1] ?? 0)
    if (gap === 2) return [number - 1, number]
    return gap > 2 ? [-number, number] : [number]
  })
}

function PageItem({ shown, isCurrent, href }: { shown: number; isCurrent: boolean; href: string }) {
  if (shown < 0) return <li className="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>

  return (
    <li className={`govuk-pagination__item ${isCurrent ? 'govuk-pagination__item--current' : ''}`}>
      <a
        className="govuk-link govuk-pagination__link"
        href={href}
        aria-label={`Page ${shown}`}
        aria-current={isCurrent ? 'page' : undefined}
      >
        {shown}
      </a>
    </li>
  )
}

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

function Arrow({ direction }: { direction: keyof typeof arrows }) {
  return (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${direction}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={arrows[direction]} />
    </svg>
  )
}
