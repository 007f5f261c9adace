import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  GlobalAfterChangeHook,
} from 'payload'
import { isBinning } from '#collections/hooks/trash.ts'
import { contentKeys, recordKeys } from '#lib/content-keys.ts'
import { forgetFailures } from '#lib/failures/forget-failures.ts'
import type { DocumentCollection } from '#lib/paths.ts'
import { publishDocument, withdrawDocument } from '#lib/publishing/publish-document.ts'
import { recordChanges } from '#lib/publishing/record-changes.ts'
import { refuseToOrphan } from '#lib/publishing/refuse-to-strand.ts'
import { refuseToUnlink } from '#lib/publishing/refuse-to-unlink.ts'
import { titleOf } from '#lib/publishing/title-of.ts'
import { transactionOf } from '#lib/publishing/transaction.ts'
import { dropSchedules } from '#lib/schedules/settle.ts'
import { reindexShowing } from '#lib/search/reindex.ts'

export const publishChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const document = { collection: collection.slug as DocumentCollection, id: doc.id }
  if (isBinning(doc)) await dropSchedules(document, req)
  await publishDocument({ ...document, written: doc, req })
}

export const withdrawDeleted: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const document = { collection: collection.slug as DocumentCollection, id: String(id) }
  await dropSchedules(document, req)
  await withdrawDocument({ ...document, req })
  await forgetFailures(await transactionOf(req), document, 'publish', 'unpublish')
}

/** Runs before the delete, because the page's place above others goes with it. */
export const keepWhatIsBelow: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await refuseToOrphan(String(id), req)
}

/** What others lead to is taken off them first, so that nobody is led nowhere. */
export const keepWhatIsLinked: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const title = await titleOf(req, collection, String(id))
  if (title !== undefined) await refuseToUnlink({ collection: collection.slug as DocumentCollection, id: String(id), title }, req)
}

/** The same for what is put in the bin. */
export const keepFromBin: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (!isBinning(data) || !originalDoc || isBinning(originalDoc)) return
  const { id, title } = originalDoc
  if (collection.slug === 'pages') await refuseToOrphan(id, req)
  await refuseToUnlink({ collection: collection.slug as DocumentCollection, id, title: title ?? 'Untitled' }, req)
}

/** For files, which have no drafts. Their words are searched too. */
export const changeFile: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await reindexShowing(req, [doc.id])
  await recordChanges(await transactionOf(req), recordKeys(collection.slug, doc.id))
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
