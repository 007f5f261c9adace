import type { CollectionAfterMeHook, CollectionBeforeLoginHook, CollectionBeforeValidateHook } from 'payload'
import { Forbidden, ValidationError } from 'payload'
import { passwordFault } from '#lib/users/passwords/password-fault.ts'

/** Payload hands on a password that is to be set among the other fields, though it is none. */
export const checkPassword: CollectionBeforeValidateHook = ({ data, originalDoc, collection, req }) => {
  const { password, name, email } = { ...originalDoc, ...data } as Record<string, unknown>
  if (password === undefined || password === null || password === '') return data
  const fault = passwordFault(password, { name: textOf(name), email: textOf(email) })
  if (!fault) return data
  throw new ValidationError({ collection: collection.slug, errors: [{ message: fault, path: 'password' }], req }, req.t)
}

/**
 * Every way in which Payload itself gives a token asks this first. Sessions are begun by lib/users/sign-in.ts alone, which counts guesses,
 * asks for codes, and writes no more of a user than it means to.
 */
export const refuseOtherSignIns: CollectionBeforeLoginHook = ({ req }) => {
  throw new Forbidden(req.t)
}

/**
 * Each use of a session moves its end, so none is told. With one, the admin would count down to it by itself, and leave the page when a
 * renewal failed; components/admin/sign-in/session-watch.tsx does that instead.
 */
export const leaveOutEnd: CollectionAfterMeHook = ({ response }) => {
  const { exp: _end, ...rest } = response as Record<string, unknown>
  return rest
}

function textOf(value: unknown) {
  return typeof value === 'string' ? value : undefined
}
