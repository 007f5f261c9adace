import type { CollectionBeforeOperationHook } from 'payload'

/** Whoever creates a record and says nothing of a draft means it to be public, as it was before records had drafts. */
export const createPublished: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' || !('data' in args) || args.draft || isCopy(args)) return args
  const data: { _status?: unknown } = Object(args.data)
  return data._status ? args : { ...args, data: { ...data, _status: 'published' } }
}

function isCopy(args: { duplicateFromID?: unknown }) {
  return args.duplicateFromID !== undefined
}
