import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type GlobalBeforeOperationHook,
  type GlobalBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
import { takeTurn } from '#lib/publishing/take-turn.ts'
import { transactionOf } from '#lib/publishing/transaction.ts'
import { isStale } from '#lib/saves/is-stale.ts'

/** Before Payload reads what it will change: of two saves at once, the second builds on the first, or is told that it doesn't. */
export const takeTurnToSave: CollectionBeforeOperationHook = async ({ args, collection, operation, req, overrideAccess }) => {
  if (operation !== 'update' || !('id' in args) || !args.id || !(req.user || overrideAccess)) return
  await waitInTurn(`${collection.slug}:${args.id}`, req)
}

export const takeTurnToSaveSettings: GlobalBeforeOperationHook = async ({ global, operation, req, overrideAccess }) => {
  if (operation === 'update' && (req.user || overrideAccess)) await waitInTurn(`globals:${global.slug}`, req)
}

async function waitInTurn(what: string, req: PayloadRequest) {
  const isOurTurn = await takeTurn(await transactionOf(req), what)
  if (!isOurTurn) throw conflict('Somebody else is saving this just now. Nothing of yours is lost: save again in a moment')
}

const restores = 'puts an earlier version back'

/** An earlier version says when it was saved itself. */
export const noteRestore: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (operation === 'restoreVersion') req.context[restores] = true
}

/** The form says when what it was opened on was saved. */
export const refuseStale: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  // One that was made when it was put in the bin says so.
  if (req.context[restores]) return { ...data, deletedAt: null }
  if (operation === 'update' && isStale(data?.updatedAt, originalDoc?.updatedAt)) throw savedMeanwhile()
  return data
}

export const refuseStaleSettings: GlobalBeforeValidateHook = ({ data, originalDoc }) => {
  if (isStale(data?.updatedAt, originalDoc?.updatedAt)) throw savedMeanwhile()
  return data
}

function savedMeanwhile() {
  return conflict('This was saved by somebody else after you opened it, so nothing was saved now. Compare both versions, and save again')
}

function conflict(message: string) {
  return new APIError(message, 409, undefined, true)
}
