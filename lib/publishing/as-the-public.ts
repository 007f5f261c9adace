import { createLocalReq, type PayloadRequest } from 'payload'

/** A request in the same transaction by which the public reads: of records too only what is published, whoever is signed in. */
export function asThePublic({ payload, transactionID }: PayloadRequest): Promise<PayloadRequest> {
  return createLocalReq({ req: { ...(transactionID !== undefined && { transactionID }) } }, payload)
}
