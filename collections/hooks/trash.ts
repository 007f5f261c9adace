import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { keepLiveWords } from '#lib/publishing/keep-live-words.ts'

/**
 * Before something is put in the bin. Payload would write its newest draft over the words that the public has, so these become the newest
 * version first; the draft stays among the versions.
 */
export const binLiveWords: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'update' || !('data' in args) || !('id' in args) || !isBinning(args.data)) return args
  await keepLiveWords(req, collection.slug, String(args.id))
  return args
}

/** What is in the bin isn't published, and comes back as a draft. */
export const binAsDraft: CollectionBeforeChangeHook = ({ data }) => (isBinning(data) ? { ...data, _status: 'draft' } : data)

export function isBinning(data: unknown) {
  const { deletedAt }: { deletedAt?: unknown } = Object(data)
  return Boolean(deletedAt)
}
