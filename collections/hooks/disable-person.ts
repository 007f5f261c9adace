import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import type { User } from '#lib/payload-types.ts'
import { listTitles } from '#lib/publishing/refusal.ts'
import { handOver, listLookedAfter } from '#lib/users/hand-over.ts'

/** Ends every session of somebody who is disabled, in the write that disables them, and asks first who takes what they look after. */
export const disablePerson: CollectionBeforeChangeHook<User> = async ({ data, originalDoc, operation, req }) => {
  if (!data.isDisabled) return { ...data, handOverTo: null }
  if (operation === 'update' && originalDoc && !originalDoc.isDisabled) await passOn(originalDoc.id, data.handOverTo, req)
  return { ...data, sessions: [] }
}

async function passOn(id: string, to: User['handOverTo'], req: PayloadRequest) {
  const titles = await listLookedAfter(id, req)
  if (titles.length === 0) return
  const taker = typeof to === 'object' ? to?.id : to
  if (!taker || taker === id) throw whoTakes(titles, req)
  await handOver(id, taker, req)
}

function whoTakes(titles: string[], req: PayloadRequest) {
  const message = `They look after ${listTitles(titles)}. Choose somebody else who takes ${titles.length === 1 ? 'it' : 'these'}`
  return new ValidationError({ errors: [{ path: 'handOverTo', label: 'Who takes what they look after', message }], req }, req.t)
}
