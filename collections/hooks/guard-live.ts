import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, CollectionConfig, PayloadRequest } from 'payload'
import { doneToLive, findLive, noteLive } from '#collections/hooks/live-rows.ts'
import { refusal } from '#lib/publishing/refusal.ts'

type MayChange = (person: PayloadRequest['user']) => boolean

/**
 * A collection in which only some may change what the public sees. It is judged by what a write does to the live row, looked at before and
 * after it, and not by what was asked for: a write that names no status, a version put back, or a draft saved the wrong way may all publish
 * or withdraw. What the site does by itself, for nobody, passes; what somebody scheduled is done in their name.
 */
export function withLiveGuard<Collection extends CollectionConfig>(collection: Collection, mayChange: MayChange): Collection {
  const { hooks = {} } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks.beforeChange ?? []), noteLive],
      afterChange: [guardChange(mayChange), ...(hooks.afterChange ?? [])],
      beforeDelete: [guardDelete(mayChange), ...(hooks.beforeDelete ?? [])],
    },
  }
}

function guardChange(mayChange: MayChange): CollectionAfterChangeHook {
  return async ({ collection, doc, req }) => {
    if (!req.user || mayChange(req.user)) return
    if (await doneToLive(collection, doc.id, req)) throw refuse(req)
  }
}

function guardDelete(mayChange: MayChange): CollectionBeforeDeleteHook {
  return async ({ collection, id, req }) => {
    if (!req.user || mayChange(req.user)) return
    if (await findLive(collection, id, req)) throw refuse(req)
  }
}

function refuse(req: PayloadRequest) {
  return refusal(
    'You may not change what the site shows. Save it as a draft, and ask an administrator to publish, withdraw or delete it',
    req,
  )
}
