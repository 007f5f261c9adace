import type { CollectionAfterOperationHook } from 'payload'
import { noteSight, type Shown } from '#lib/nominations/note-sight.ts'

/** Whatever an operation is about to show somebody of nominations is noted first. */
export const noteSights: CollectionAfterOperationHook = async ({ operation, overrideAccess, req, result }) => {
  if (!overrideAccess) await noteSight(listed(result) ? 'list' : 'view', shownBy(operation, result), req)
  return result
}

function listed(result: unknown): result is { docs: Shown[] } {
  return typeof result === 'object' && result !== null && 'docs' in result
}

function shownBy(operation: string, result: unknown): Shown[] {
  if (operation === 'count') return []
  return listed(result) ? result.docs : [result as Shown]
}
