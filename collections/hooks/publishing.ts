import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload'
import type { DocumentCollection } from '#lib/paths.ts'
import { moveContentVersion } from '#lib/publishing/content-version.ts'
import { publishDocument, withdrawDocument } from '#lib/publishing/publish-document.ts'
import { transactionOf } from '#lib/publishing/transaction.ts'

export const publishChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await publishDocument({ collection: collection.slug as DocumentCollection, id: doc.id, req })
}

export const withdrawDeleted: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await withdrawDocument(await transactionOf(req), { collection: collection.slug as DocumentCollection, id: String(id) })
}

/** For what pages show but has no address of its own: figures, settings. */
export const changeWhatPagesShow = async ({ req }: Pick<Parameters<CollectionAfterChangeHook | GlobalAfterChangeHook>[0], 'req'>) => {
  await moveContentVersion(await transactionOf(req))
}
