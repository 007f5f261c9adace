import { type GlobalBeforeChangeHook, ValidationError } from 'payload'
import { listMissingToOpen } from '#lib/site-settings/ready-to-open.ts'

/** The site opens only when nothing is missing that the people who use it rely on. Whoever tries is told all that is. */
export const refuseToOpen: GlobalBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!data.isOpen) return data
  const missing = await listMissingToOpen({ ...originalDoc, ...data }, req)
  if (missing.length === 0) return data
  const message = `The site can’t open yet. Missing: ${missing.join(' · ')}`
  throw new ValidationError({ errors: [{ path: 'isOpen', label: 'The site is open', message }], req }, req.t)
}
