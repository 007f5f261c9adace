import type { BeforeListTableServerProps, CollectionSlug, Where } from 'payload'

/** Says above a list what of it was kept apart, and leads there; or what to do with it, and back. */
export async function KeptApartNote({ collectionSlug, payload, searchParams, user }: BeforeListTableServerProps) {
  const where: Where = { isKeptApart: { equals: true } }
  const { totalDocs } = await payload.count({ collection: collectionSlug as CollectionSlug, where, overrideAccess: false, user })
  const list = `/admin/collections/${collectionSlug}`
  const isShown = Object.keys(searchParams ?? {}).some((name) => name.includes('[isKeptApart]'))

  if (isShown)
    return (
      <>
        <p>
          These were kept apart as possible spam. Each says why. To put one with the others, open it, untick “Kept apart” and save.{' '}
          <a href={list}>Back to the others</a>
        </p>
        {totalDocs > 0 && (
          <details>
            <summary>Empty this list</summary>
            <form method="post" action={`/api/${collectionSlug}/kept-apart/empty`}>
              <p>First put with the others what somebody may have meant. What is deleted can’t be brought back.</p>
              <button type="submit">Delete all {totalDocs}</button>
            </form>
          </details>
        )}
      </>
    )
  if (totalDocs === 0) return null
  return (
    <p>
      {totalDocs} kept apart as possible spam.{' '}
      <a href={`${list}?where[or][0][and][0][isKeptApart][equals]=true`}>Look at what was kept apart</a>
    </p>
  )
}
