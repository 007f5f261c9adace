import type { Alert } from '#lib/alerts/alert.ts'
import type { DocumentCollection } from '#lib/paths.ts'
import { payload } from '#lib/payload.ts'
import type { Alert as AlertRecord, User } from '#lib/payload-types.ts'

/** Every published alert that isn't over, those to come too. */
export async function listAlerts(): Promise<Alert[]> {
  const cms = await payload()
  const isOpen = { or: [{ until: { exists: false } }, { until: { greater_than: new Date().toISOString() } }] }
  const { docs } = await cms.find({
    collection: 'alerts',
    where: { and: [{ _status: { equals: 'published' } }, isOpen] },
    pagination: false,
    depth: 0,
    overrideAccess: false,
  })
  return docs.map(readAlert)
}

/** The newest draft, for signed-in staff. */
export async function findAlertDraft(id: string, user: User): Promise<Alert | undefined> {
  const cms = await payload()
  const draft = await cms.findByID({ collection: 'alerts', id, depth: 0, draft: true, overrideAccess: false, user, disableErrors: true })
  return draft ? readAlert(draft) : undefined
}

function readAlert({ id, words, kind, place, section, link, from, until, createdAt }: AlertRecord): Alert {
  return {
    ...{ id, words, kind, place, madeAt: createdAt },
    ...(section?.value && { section: referenceTo(section) }),
    ...(link?.label && { link: readLink(link.label, link) }),
    ...(from && { from }),
    ...(until && { until }),
  }
}

function readLink(label: string, { document, form, url }: NonNullable<AlertRecord['link']>) {
  if (document) return { label, document: referenceTo(document) }
  return { label, ...(form ? { form } : url && { url }) }
}

/** A deleted document is null, whatever its type says. */
function referenceTo({ relationTo, value }: { relationTo: DocumentCollection; value: string | { id: string } | null }) {
  return { collection: relationTo, id: typeof value === 'string' ? value : (value?.id ?? '') }
}
