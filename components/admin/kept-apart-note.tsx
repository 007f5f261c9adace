import type { BeforeListTableServerProps, CollectionSlug, Where } from 'payload'

/** Says above a list what of it was kept apart, and leads there; or what to do with it, and back. */
export async function KeptApartNote({ collectionSlug, payload, searchParams, user }: BeforeListTableServerProps) {
  const where: Where = { isKeptApart: { equals: true } }
  const { totalDocs } = await payload.count({ collection: collectionSlug as CollectionSlug, where, overrideAccess: false, user })
  const list = `/admin/collections/${collectionSlug}`
  const isShown = Object.keys(searchParams ?? {}).some((name) => name.includes('[isKeptApart]'))

  if (isShown)
    return (
      <p>
        These were kept apart, because more came in an hour than people usually send. To put one with the others, open it, untick “Kept
        apart” and save. To empty this list, choose all and delete. <a href={list}>Back to the others</a>
      </p>
    )
  if (totalDocs === 0) return null
  return (
    <p>
      {totalDocs} kept apart, because more came in an hour than people usually send.{' '}
      <a href={`${list}?where[or][0][and][0][isKeptApart][equals]=true`}>Look at what was kept apart</a>
    </p>
  )
}
