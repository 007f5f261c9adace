import { createLocalReq, initTransaction, killTransaction, type Payload, type TypedUser } from 'payload'
import { judgeAt } from '#lib/elections/publishing-at.ts'
import type { DocumentCollection } from '#lib/paths.ts'

type Asked = {
  collection: DocumentCollection
  id: string
  type: 'publish' | 'unpublish'
  user: TypedUser | null
  /** When it is to be done, if not now. */
  at?: string | Date | undefined
  /** Why it can’t wait until after the election, where that was said. */
  reason?: string | undefined
}

/**
 * Whether publishing or unpublishing would be refused if it were done now: it is done, and taken back.
 * @returns what staff would be told; undefined when nothing stands in the way.
 * @throws what isn't a refusal, such as a database that doesn't answer.
 */
export async function whyRefused(cms: Payload, { collection, id, type, user, at, reason }: Asked) {
  const req = await createLocalReq(user ? { user } : {}, cms)
  judgeAt(req, at)
  await initTransaction(req)
  const _status = type === 'publish' ? ('published' as const) : ('draft' as const)
  try {
    await cms.update({
      collection,
      id,
      data: { _status, ...(reason && { electionReason: reason }) },
      depth: 0,
      overrideAccess: user === null,
      req,
    })
    return undefined
  } catch (error) {
    const why = refusalIn(error)
    if (why === undefined) throw error
    return why
  } finally {
    await killTransaction(req)
  }
}

type Refused = { status?: unknown; data?: { errors?: { label?: string; message: string }[] } }

/** By its shape: Next bundles Payload more than once, and one copy doesn't know another's errors by their class. */
export function refusalIn(error: unknown) {
  const { status, data }: Refused = Object(error)
  if (status === 400 && data?.errors?.length) return data.errors.map(inWords).join('. ')
  if (status === 403) return 'Whoever scheduled it isn’t allowed to do it'
  if (status === 404) return 'The page, or the account of whoever scheduled it, isn’t there any more'
  return undefined
}

function inWords({ label, message }: { label?: string; message: string }) {
  return label ? `${label}: ${message}` : message
}
