import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import { canAccessAdmin } from 'payload'
import { adapterOf } from '#lib/database/adapter.ts'
import { subjectOf } from '#lib/failures/forget-failures.ts'
import { forgetFailure } from '#lib/failures/note-failure.ts'
import type { DocumentCollection } from '#lib/paths.ts'
import { whyRefused } from '#lib/publishing/why-refused.ts'
import { whyNotByItself } from '#lib/publishing/withdrawal.ts'

/** Payload's own, which asks nothing: what couldn't be done now is refused now, in the words of whoever would do it. */
export const schedulePublish: typeof schedulePublishHandler = async (args) => {
  const { doc, type, req } = args
  if (!doc) return schedulePublishHandler(args)
  await canAccessAdmin({ req })
  const document = { collection: doc.relationTo as DocumentCollection, id: String(doc.value) }
  const why = await whyRefused(req.payload, { ...document, type: type === 'unpublish' ? 'unpublish' : 'publish', user: req.user })
  if (why) return { error: why }
  const asked = type === 'unpublish' ? await whyNotByItself(adapterOf(req.payload).drizzle, document) : undefined
  if (asked) return { error: asked }
  await forgetFailure(req.payload, { subject: subjectOf(document) })
  return schedulePublishHandler(args)
}
