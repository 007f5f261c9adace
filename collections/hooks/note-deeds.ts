import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterLoginHook,
  CollectionConfig,
  GlobalAfterChangeHook,
} from 'payload'
import { doneToLive } from '#collections/hooks/live-rows.ts'
import { adapterOf } from '#lib/database/adapter.ts'
import { reasonOf } from '#lib/elections/publishing-at.ts'
import type { User } from '#lib/payload-types.ts'
import { noteDeed } from '#lib/staff-log/note-deed.ts'
import { roles } from '#lib/users/rights.ts'

/** A collection whose publishes, withdrawals and deletions are written into the staff's log. It notes what is live (live-rows.ts). */
export function withLog<Collection extends CollectionConfig>(collection: Collection): Collection {
  const { hooks = {} } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...(hooks.afterChange ?? []), notePublication],
      afterDelete: [...(hooks.afterDelete ?? []), noteDeletion],
    },
  }
}

const notePublication: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  if (!req.user) return
  const about = { kind: collection.slug, id: doc.id, title: titleOf(collection, doc) }
  const done = await doneToLive(collection, doc.id, req)
  const reason = reasonOf(req, doc.id)
  const detail = reason && { detail: `In the pre-election period: ${reason}` }
  if (done) await noteDeed({ what: done, ...about, ...detail }, req)
  if (Boolean(doc.deletedAt) !== Boolean(previousDoc?.deletedAt))
    await noteDeed({ what: doc.deletedAt ? 'trashed' : 'restored', ...about }, req)
}

export const noteDeletion: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await noteDeed({ what: 'deleted', kind: collection.slug, id: String(id), title: titleOf(collection, doc) }, req)
}

function titleOf({ admin }: Parameters<CollectionAfterDeleteHook>[0]['collection'], doc: object) {
  return String(Reflect.get(doc, admin.useAsTitle ?? 'id') ?? '')
}

export const noteSettings: GlobalAfterChangeHook = async ({ global, req }) => {
  await noteDeed({ what: 'settingsChanged', kind: global.slug }, req)
}

export const noteRights: CollectionAfterChangeHook<User> = async ({ doc, operation, previousDoc, req }) => {
  const detail = rightsOf(doc)
  if (operation === 'update' && detail === rightsOf(previousDoc)) return
  const what = operation === 'create' ? 'accountMade' : 'rightsChanged'
  await noteDeed({ what, kind: 'users', id: doc.id, title: doc.email, detail }, req)
}

function rightsOf({ role, casework, isDisabled }: User) {
  return [roles[role], casework ? 'casework' : '', isDisabled ? 'disabled' : ''].filter(Boolean).join(', ')
}

export const noteSignIn: CollectionAfterLoginHook = async ({ req, user }) => {
  await noteDeed({ what: 'signedIn', kind: 'users', id: user.id, title: user.email }, req, adapterOf(req.payload).drizzle)
}
