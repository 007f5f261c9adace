import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { copyNewestVersion } from '#lib/publishing/copy-newest-version.ts'
import { keepLiveWords } from '#lib/publishing/keep-live-words.ts'

/**
 * Before something is put in the bin. Payload would write its newest draft over the words that the public has, so these become the newest
 * version first; the draft stays among the versions.
 */
export const binLiveWords: CollectionBeforeOperationHook = async ({ args, collection, operation, overrideAccess, req }) => {
  if (!(req.user || overrideAccess)) return args
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

/** The same before a withdrawal, which Payload asks for by a flag of its own: of what isn't finished in the newest draft nothing is asked then. */
export const keepNewestVersion: CollectionBeforeOperationHook = async ({ args, collection, operation, overrideAccess, req }) => {
  const { id, unpublishAllLocales }: { id?: unknown; unpublishAllLocales?: unknown } = Object(args)
  const isWithdrawal = operation === 'update' && String(unpublishAllLocales) === 'true' && id !== undefined
  if (isWithdrawal && (req.user || overrideAccess)) await copyNewestVersion(req, collection.slug, String(id))
  return args
}
