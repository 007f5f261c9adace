import type { CollectionSlug, UIFieldServerProps } from 'payload'
import { LinkedFromList } from '#components/admin/linked-from-list.tsx'
import { isDocumentCollection } from '#lib/paths.ts'
import { findLinkedFrom } from '#lib/publishing/queries.ts'
import { listOldAddresses, type OldAddress } from '#lib/publishing/site-address.ts'

/** What shows a record, or leads to a page, in public. Drawn with the form, so the browser asks for nothing more. */
export async function ShownOn({ collectionSlug, id, payload, req }: UIFieldServerProps) {
  if (id === undefined || !req.user) return null
  const places = await findLinkedFrom(payload, { collection: collectionSlug as CollectionSlug, id: String(id) })
  const isDocument = isDocumentCollection(collectionSlug)
  const old = isDocument ? await listOldAddresses({ collection: collectionSlug, id: String(id) }, req) : []

  return (
    <div className="field-type">
      <h3>{isDocument ? 'What leads here' : 'Shown on'}</h3>
      {places.length > 0 ? (
        <LinkedFromList places={places} />
      ) : (
        <p>{isDocument ? 'No published page leads here.' : 'No published page.'}</p>
      )}
      {old.length > 0 && <OldAddresses addresses={old} />}
    </div>
  )
}

function OldAddresses({ addresses }: { addresses: OldAddress[] }) {
  return (
    <>
      <h3>Old addresses that lead here</h3>
      <ul>
        {addresses.map(({ path, href }) => (
          <li key={path} style={{ overflowWrap: 'anywhere' }}>
            {href ? <a href={href}>{path}</a> : path}
          </li>
        ))}
      </ul>
    </>
  )
}
