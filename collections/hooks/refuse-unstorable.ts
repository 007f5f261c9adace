import type { AfterErrorHook } from 'payload'
import { isAboutAValue } from '#lib/database/about-a-value.ts'

/** Payload lets through what the database then refuses. That is the sender's mistake, so the answer says so, and what to do. */
export const refuseUnstorable: AfterErrorHook = ({ error }) => {
  if (!isAboutAValue(error.cause)) return
  const message = 'Something here can’t be stored. Check the dates, and choose again what this links to'
  return { status: 400, response: { errors: [{ name: 'ValidationError', message }] } }
}
