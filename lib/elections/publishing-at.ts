import type { PayloadRequest } from 'payload'

const instantKey = 'published at'

/** Has a trial of what is scheduled judged by the day on which it will be done. */
export function judgeAt(req: PayloadRequest, at: string | Date | undefined) {
  if (at) req.context[instantKey] = new Date(at)
  else delete req.context[instantKey]
}

/** The instant at which what this request publishes is published. */
export function instantOf({ context }: PayloadRequest): Date {
  const at = context[instantKey]
  return at instanceof Date ? at : new Date()
}

const reasonKey = (id: string) => `reason for publishing ${id}`

export function noteReason(req: PayloadRequest, id: string, reason: string) {
  req.context[reasonKey(id)] = reason
}

/** Why this was published in the pre-election period, where that was asked. */
export function reasonOf({ context }: PayloadRequest, id: string): string | undefined {
  const reason = context[reasonKey(id)]
  return typeof reason === 'string' ? reason : undefined
}
