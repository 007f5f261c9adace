import { type GlobalBeforeChangeHook, ValidationError } from 'payload'
import type { SiteSetting } from '#lib/payload-types.ts'
import { listMissingSettings, listMissingToOpen } from '#lib/site-settings/ready-to-open.ts'

/**
 * The site opens only when nothing is missing that the people who use it rely on. Whoever tries is told all that is. Once it is open, only
 * what would be lost stops a save: an alert must not wait for a helpline to be checked.
 */
export const refuseToOpen: GlobalBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const settings: Partial<SiteSetting> = { ...originalDoc, ...data }
  if (!settings.isOpen) return data
  const before = new Set(listMissingSettings(originalDoc ?? {}))
  const missing = originalDoc?.isOpen
    ? listMissingSettings(settings).filter((what) => !before.has(what))
    : await listMissingToOpen(settings, req)
  if (missing.length === 0) return data
  const message = originalDoc?.isOpen
    ? `The site is open, so this can’t go: ${missing.join(' · ')}`
    : `The site can’t open yet. Missing: ${missing.join(' · ')}`
  throw new ValidationError({ errors: [{ path: 'isOpen', label: 'The site is open', message }], req }, req.t)
}
