import { sql } from '@payloadcms/db-postgres'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { isBinning } from '#collections/hooks/trash.ts'
import { recordKeys } from '#lib/content-keys.ts'
import { isSamePublicly, lockPublicState, type PublicState } from '#lib/publishing/public-state.ts'
import { recordChanges } from '#lib/publishing/record-changes.ts'
import { refuseToLose } from '#lib/publishing/refuse-to-lose.ts'
import { tableOf } from '#lib/publishing/table-of.ts'
import { titleOf } from '#lib/publishing/title-of.ts'
import { transactionOf } from '#lib/publishing/transaction.ts'
import { reindexShowing } from '#lib/search/reindex.ts'

/** Notes what the public has of a record before it is changed. */
export const noteRecordBefore: CollectionBeforeChangeHook = async ({ collection, originalDoc, operation, req }) => {
  if (operation !== 'update') return
  const { slug } = collection
  req.context[stateKey(slug, originalDoc.id)] = await lockPublicState(await transactionOf(req), slug, originalDoc.id)
}

/** For what pages show but has no address of its own. Its words are searched too. A draft changes nothing that the public has. */
export const changeRecord: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const before = req.context[stateKey(collection.slug, doc.id)] as PublicState
  const after = await lockPublicState(await transactionOf(req), collection.slug, doc.id)
  if (isSamePublicly(before, after)) return
  if (!after) await keep(collection, doc.id, before, req)
  await tellPages(collection.slug, doc.id, req)
}

/** A record that published pages show is taken off them first, so that somebody looks at each page that loses it. */
export const keepWhatPagesShow: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const hasDrafts = Boolean(collection.versions?.drafts)
  const state = hasDrafts ? await lockPublicState(await transactionOf(req), collection.slug, String(id)) : undefined
  await keep(collection, String(id), state, req)
}

/** The same for what is put in the bin. */
export const keepFromBin: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (!isBinning(data) || !originalDoc || isBinning(originalDoc)) return
  await keep(collection, originalDoc.id, req.context[stateKey(collection.slug, originalDoc.id)] as PublicState, req)
}

async function keep(collection: SanitizedCollectionConfig, id: string, before: PublicState, req: PayloadRequest) {
  const title = await titleOf(req, collection, id)
  if (title === undefined) return
  // Whoever publishes a page that shows it waits (hold-what-is-shown.ts).
  const transaction = await transactionOf(req)
  await transaction.execute(sql`SELECT 1 FROM ${sql.identifier(tableOf(collection.slug))} WHERE id = ${id} FOR UPDATE`)
  await refuseToLose({ collection: collection.slug, id, title, before }, req)
}

export const withdrawRecord: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await tellPages(collection.slug, String(id), req)
}

function stateKey(collection: CollectionSlug, id: string) {
  return `public before ${collection} ${id}`
}

async function tellPages(collection: CollectionSlug, id: string, req: PayloadRequest) {
  await reindexShowing(req, [id])
  await recordChanges(await transactionOf(req), recordKeys(collection, id))
}
