import { PageNotFound } from '#components/layout/page-not-found.tsx'

export default function NotFound() {
  return <PageNotFound />
}
