import type { UnpublishButtonServerProps } from 'payload'
import { WithdrawDrawer } from '#components/admin/withdraw-drawer.tsx'
import type { DocumentCollection } from '#lib/paths.ts'
import { findAmongPublished, findLinkedFrom } from '#lib/publishing/queries.ts'

type Props = UnpublishButtonServerProps & { collection: DocumentCollection; id?: string | number }

/** In place of Payload's own button, which asks nothing about the pages that lead to this one. */
export async function WithdrawButton({ collection, id, payload, user }: Props) {
  if (id === undefined || !user) return null
  const document = { collection, id: String(id) }
  const { path, others, isAskedTwice } = findAmongPublished(document)
  if (path === undefined) return null
  return <WithdrawDrawer {...{ path, others, isAskedTwice }} places={await findLinkedFrom(payload, document)} />
}
