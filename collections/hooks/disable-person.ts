import { type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type PayloadRequest, ValidationError } from 'payload'
import type { User } from '#lib/payload-types.ts'
import { listTitles, refusal } from '#lib/publishing/refusal.ts'
import { handOver, listLookedAfter } from '#lib/users/hand-over.ts'

/** Asks, before somebody is disabled, who takes what they look after. Their sessions end in the same write (the trigger `staff_change`). */
export const disablePerson: CollectionBeforeChangeHook<User> = async ({ data, originalDoc, operation, req }) => {
  if (!data.isDisabled) return { ...data, handOverTo: null }
  if (operation === 'update' && originalDoc && !originalDoc.isDisabled) await passOn(originalDoc.id, data.handOverTo, req)
  return data
}

async function passOn(id: string, to: User['handOverTo'], req: PayloadRequest) {
  const titles = await listLookedAfter(id, req)
  if (titles.length === 0) return
  const taker = typeof to === 'object' ? to?.id : to
  if (!taker || taker === id) throw whoTakes(titles, req)
  await handOver(id, taker, req)
}

/** Whoever is deleted has to be disabled first, which asks. */
export const keepWhoLooksAfter: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const titles = await listLookedAfter(String(id), req)
  if (titles.length > 0)
    throw refusal(`They look after ${listTitles(titles)}. Disable the account first, and choose who takes ${these(titles)}`, req)
}

function these(titles: string[]) {
  return titles.length === 1 ? 'it' : 'these'
}

function whoTakes(titles: string[], req: PayloadRequest) {
  const message = `They look after ${listTitles(titles)}. Choose somebody else who takes ${these(titles)}`
  return new ValidationError({ errors: [{ path: 'handOverTo', label: 'Who takes what they look after', message }], req }, req.t)
}
