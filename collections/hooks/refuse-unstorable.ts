import type { AfterErrorHook } from 'payload'

// Postgres's class of errors about a value, not about the database: a year that it doesn't know, an id that isn't valid.
const aboutAValue = /^22/

/** Payload lets through what the database then refuses. That is the sender's mistake, so the answer says so, and what to do. */
export const refuseUnstorable: AfterErrorHook = ({ error }) => {
  const { cause } = error
  if (!(cause instanceof Error && 'code' in cause && aboutAValue.test(String(cause.code)))) return
  const message = 'Something here can’t be stored. Check the dates, and choose again what this links to'
  return { status: 400, response: { errors: [{ name: 'ValidationError', message }] } }
}
