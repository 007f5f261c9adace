import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { refusal } from '#lib/publishing/refusal.ts'
import { type Transaction, transactionOf } from '#lib/publishing/transaction.ts'

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

// Only has to differ from the numbers of lib/worker/advisory-locks.ts.
const lock = 7_264_003

/** Looked at after the write, one write after another: of two administrators who demote each other at once, the second is refused. */
async function refuseToLoseTheLast(req: PayloadRequest) {
  const transaction = await transactionOf(req)
  await takeTurn(transaction, req)
  const { rows } = await transaction.execute(sql`SELECT 1 FROM users WHERE role = 'administrator' AND is_disabled IS NOT TRUE LIMIT 1`)
  if (rows.length > 0) return
  throw refusal('This is the last administrator. Make somebody else an administrator first', req)
}

async function takeTurn(transaction: Transaction, req: PayloadRequest) {
  try {
    await transaction.execute(sql`SELECT pg_advisory_xact_lock(${lock})`)
  } catch (error) {
    throw hasWaitedTooLong(error) ? refusal('Somebody else is changing an account just now. Save again in a moment', req) : error
  }
}

function hasWaitedTooLong(error: unknown) {
  return error instanceof Error && error.cause instanceof Error && 'code' in error.cause && error.cause.code === '55P03'
}
