import type { Metadata } from 'next'
import { PageNotFound } from '#components/layout/page-not-found.tsx'

export const metadata: Metadata = { title: 'Page not found' }

/** Rendered once and kept; delivery sends it, with status 404, for every address that has no route. */
export default function PageNotFoundPage() {
  return <PageNotFound />
}
