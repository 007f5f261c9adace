import type { CollectionBeforeChangeHook } from 'payload'
import { refusal } from '#lib/publishing/refusal.ts'

/** What was erased stays as it is: nobody writes a person’s details back into it. */
export const refuseErased: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (originalDoc?.erasedAt) throw refusal('This nomination was erased, so nothing of it can be changed', req, 'erasedAt')
  return data
}
