import { type GlobalBeforeChangeHook, type GlobalBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload'
import type { SiteSetting } from '#lib/payload-types.ts'
import { listMissingSettings, listMissingToOpen } from '#lib/site-settings/ready-to-open.ts'

/**
 * The site opens only when nothing is missing that the people who use it rely on. Whoever tries is told all that is. Once it is open, only
 * what would be lost stops a save: an alert must not wait for a helpline to be checked.
 */
export const refuseToOpen: GlobalBeforeChangeHook = async ({ data, originalDoc, req }) => {
  await refuse(originalDoc ?? {}, { ...originalDoc, ...data }, req)
  return data
}

/** Payload asks no other hook before it restores a version. */
export const refuseToRestoreOpen: GlobalBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'restoreVersion') return args
  const read = { slug: 'site-settings', depth: 0, req, overrideAccess: true } as const
  const { version } = await req.payload.findGlobalVersionByID({ ...read, id: String(args.id) })
  await refuse(await req.payload.findGlobal(read), version, req)
  return args
}

async function refuse(before: Partial<SiteSetting>, settings: Partial<SiteSetting>, req: PayloadRequest) {
  if (!settings.isOpen) return
  const missingBefore = new Set(listMissingSettings(before))
  const missing = before.isOpen
    ? listMissingSettings(settings).filter((what) => !missingBefore.has(what))
    : await listMissingToOpen(settings, req)
  if (missing.length === 0) return
  const message = before.isOpen
    ? `The site is open, so this can’t go: ${missing.join(' · ')}`
    : `The site can’t open yet. Missing: ${missing.join(' · ')}`
  throw new ValidationError({ errors: [{ path: 'isOpen', label: 'The site is open', message }], req }, req.t)
}
