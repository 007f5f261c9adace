import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionBeforeDeleteHook, GlobalAfterChangeHook } from 'payload'
import { contentKeys } from '#lib/content-keys.ts'
import { forgetFailures } from '#lib/failures/forget-failures.ts'
import type { DocumentCollection } from '#lib/paths.ts'
import { publishDocument, withdrawDocument } from '#lib/publishing/publish-document.ts'
import { recordChanges } from '#lib/publishing/record-changes.ts'
import { refuseToLose } from '#lib/publishing/refuse-to-lose.ts'
import { refuseToOrphan } from '#lib/publishing/refuse-to-strand.ts'
import { transactionOf } from '#lib/publishing/transaction.ts'
import { reindexShowing } from '#lib/search/reindex.ts'

export const publishChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await publishDocument({ collection: collection.slug as DocumentCollection, id: doc.id, req })
}

export const withdrawDeleted: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const document = { collection: collection.slug as DocumentCollection, id: String(id) }
  await withdrawDocument({ ...document, req })
  await forgetFailures(await transactionOf(req), document, 'publish', 'unpublish')
}

/** Runs before the delete, because the page's place above others goes with it. */
export const keepWhatIsBelow: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await refuseToOrphan(String(id), req)
}

/** For what pages show but has no address of its own, like figures and helplines. Its words are searched too. */
export const changeRecord: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await reindexShowing(req, doc.id)
  await recordChanges(await transactionOf(req), recordKeys(collection.slug, doc.id))
}

/** A record that published pages show is taken off them first, so that somebody looks at each page that loses it. */
export const keepWhatPagesShow: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const record = await req.payload.findByID({ collection: collection.slug, id, depth: 0, req, overrideAccess: true, disableErrors: true })
  const title = record && String(Reflect.get(record, collection.admin.useAsTitle ?? 'id'))
  if (title) await refuseToLose({ collection: collection.slug, id: String(id), title }, req)
}

export const withdrawRecord: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await reindexShowing(req, String(id))
  await recordChanges(await transactionOf(req), recordKeys(collection.slug, String(id)))
}

/** For what is shown but not searched. */
export const changeListed: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await recordChanges(await transactionOf(req), recordKeys(collection.slug, doc.id))
}

export const withdrawListed: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await recordChanges(await transactionOf(req), recordKeys(collection.slug, String(id)))
}

export const changeSettings: GlobalAfterChangeHook = async ({ req }) => {
  await recordChanges(await transactionOf(req), [contentKeys.settings])
}

/** For what searches alone read. */
export const changeUrgentTopics: GlobalAfterChangeHook = async ({ req }) => {
  await recordChanges(await transactionOf(req), [contentKeys.urgentTopics])
}

function recordKeys(collection: string, id: string) {
  return [contentKeys.record(collection, id), contentKeys.list(collection)]
}
