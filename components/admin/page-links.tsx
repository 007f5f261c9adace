type PageLinksProps = {
  /** From 1. */
  page: number
  total: number
  pageSize: number
  addressOf: (page: number) => string
}

/** Below a list that is cut into pages. */
export function PageLinks({ page, total, pageSize, addressOf }: PageLinksProps) {
  const last = Math.ceil(total / pageSize)
  if (page === 1 && last <= 1) return null
  return (
    <nav aria-label="Pages">
      <p>
        Page {page}
        {last > 0 && ` of ${last}`}. {page > 1 && <a href={addressOf(page - 1)}>Page before</a>}{' '}
        {page < last && <a href={addressOf(page + 1)}>Next page</a>}
      </p>
    </nav>
  )
}
