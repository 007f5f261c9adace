import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import { canAccessAdmin, type PayloadRequest } from 'payload'
import { adapterOf } from '#lib/database/adapter.ts'
import { subjectOf } from '#lib/failures/forget-failures.ts'
import { forgetFailure } from '#lib/failures/note-failure.ts'
import type { DocumentCollection } from '#lib/paths.ts'
import { whyRefused } from '#lib/publishing/why-refused.ts'
import { whyNotByItself } from '#lib/publishing/withdrawal.ts'

/** `reason` says why it can’t wait until after the election, where that is asked (lib/elections/why-reason-needed.ts). */
type Scheduled = Parameters<typeof schedulePublishHandler>[0] & { reason?: string | undefined }

/** Payload's own, which asks nothing: what couldn't be done now is refused now, in the words of whoever would do it. */
export const schedulePublish = async (args: Scheduled): Promise<Awaited<ReturnType<typeof schedulePublishHandler>>> => {
  const { doc, type, req, date: at, reason } = args
  if (!doc) return schedulePublishHandler(args)
  await canAccessAdmin({ req })
  const document = { collection: doc.relationTo as DocumentCollection, id: String(doc.value) }
  const why = await whyRefused(req.payload, {
    ...document,
    type: type === 'unpublish' ? 'unpublish' : 'publish',
    user: req.user,
    at,
    reason,
  })
  if (why) return { error: why }
  const asked = type === 'unpublish' ? await whyNotByItself(adapterOf(req.payload).drizzle, document) : undefined
  if (asked) return { error: asked }
  if (reason) await keepReason(req, document, reason)
  await forgetFailure(req.payload, { subject: subjectOf(document) })
  return schedulePublishHandler(args)
}

/** With the draft, which goes out as it then is. */
async function keepReason(req: PayloadRequest, { collection, id }: { collection: DocumentCollection; id: string }, electionReason: string) {
  await req.payload.update({ collection, id, data: { electionReason }, draft: true, depth: 0, overrideAccess: false, user: req.user })
}
