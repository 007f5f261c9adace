import type { CollectionBeforeChangeHook } from 'payload'
import type { Nomination } from '#lib/payload-types.ts'

/** Keeps a row for every change of status: who made it and when. */
export const noteStatusChange: CollectionBeforeChangeHook<Nomination> = ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || !data.status || data.status === originalDoc?.status) return data
  const change = { status: data.status, at: new Date().toISOString(), by: req.user?.id ?? null }
  return { ...data, history: [...(originalDoc?.history ?? []), change] }
}
