import type { CollectionBeforeOperationHook } from 'payload'
import { noteAnswers } from '#lib/publishing/withdrawal.ts'

/** Takes what was answered about a withdrawal out of what is written: it is about the address, not the document. */
export const takeAnswers: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update' || !('data' in args) || !('id' in args)) return args
  const { goTo, isSure, ...data }: { goTo?: unknown; isSure?: unknown } = Object(args.data)
  noteAnswers(req, String(args.id), { goTo: goTo ?? undefined, isSure })
  return { ...args, data }
}
