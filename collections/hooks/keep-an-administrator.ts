import { sql } from '@payloadcms/db-postgres'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { refusal } from '#lib/publishing/refusal.ts'
import { takeTurn } from '#lib/publishing/take-turn.ts'
import { transactionOf } from '#lib/publishing/transaction.ts'

/** The first person here can do everything: there is nobody yet who could let them. */
export const beginWithAnAdministrator: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { totalDocs } = await req.payload.count({ collection: 'users', req, overrideAccess: true })
  return totalDocs === 0 ? { ...data, role: 'administrator', casework: true, isDisabled: false } : data
}

export const keepAnAdministrator: CollectionAfterChangeHook = async ({ operation, req }) => {
  if (operation === 'update') await refuseToLoseTheLast(req)
}

export const keepAnAdministratorWhenDeleting: CollectionAfterDeleteHook = async ({ req }) => {
  await refuseToLoseTheLast(req)
}

/**
 * Before any row is written, so that nobody waits for another who waits for them: of two administrators who demote each other at once, the
 * second is refused.
 */
export const changeOneAccountAtATime: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if (operation !== 'update' && operation !== 'delete') return
  const isOurTurn = await takeTurn(await transactionOf(req), 'accounts')
  if (!isOurTurn) throw refusal('Somebody else is changing an account just now. Save again in a moment', req)
}

async function refuseToLoseTheLast(req: PayloadRequest) {
  const transaction = await transactionOf(req)
  const { rows } = await transaction.execute(sql`SELECT 1 FROM users WHERE role = 'administrator' AND is_disabled IS NOT TRUE LIMIT 1`)
  if (rows.length > 0) return
  throw refusal('This is the last administrator. Make somebody else an administrator first', req)
}
