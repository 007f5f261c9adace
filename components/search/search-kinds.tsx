import { searchAddress } from '#lib/search/search-address.ts'

/** A kind of document, as it is in the address and as people read it, and how many of them were found. */
export type SearchKind = { kind: string; label: string; count: number }

type SearchKindsProps = { kinds: SearchKind[]; chosen: string | undefined; query: string }

/** Links, so that a filtered search has an address and needs no script. */
export function SearchKinds({ kinds, chosen, query }: SearchKindsProps) {
  if (kinds.length < 2 && !chosen) return null
  const filters = [
    { kind: undefined, label: 'Everything' },
    ...kinds.map(({ kind, label, count }) => ({ kind, label: `${label} (${count})` })),
  ]

  return (
    <nav aria-label="Show only">
      <ul className="filters">
        {filters.map(({ kind, label }) => (
          <li key={kind ?? ''}>
            <a className="govuk-link" href={searchAddress({ query, kind })} aria-current={kind === chosen ? 'true' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
