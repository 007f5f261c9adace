import { pageKinds } from '#lib/page-feedback/page-kinds.ts'
import { paths } from '#lib/paths.ts'

/** The page comes from an address, which anybody can write; the caller has made sure that it is one of ours. */
export function WayBack({ page }: { page: string | undefined }) {
  const { href, label } = placeOf(page)

  return (
    <p className="govuk-body" id="way-back">
      <a className="govuk-link" href={href}>
        {label}
      </a>
    </p>
  )
}

/** What was searched for isn't known here, nor where nothing was found. */
function placeOf(page: string | undefined) {
  if (page === pageKinds.search) return { href: paths.search, label: 'Search again' }
  if (page === undefined || page === pageKinds.pageNotFound) return { href: paths.home, label: 'Go to the home page' }
  return { href: page, label: 'Go back to the page you were on' }
}
