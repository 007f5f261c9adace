import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeLoginHook } from 'payload'

/** Ends every session of somebody who is disabled, in the write that disables them. */
export const endSessions: CollectionBeforeChangeHook = ({ data }) => (data.isDisabled ? { ...data, sessions: [] } : data)

/** Every way to a session passes here. */
export const refuseDisabled: CollectionBeforeLoginHook = ({ user }) => {
  if (user.isDisabled) throw new APIError('This account is disabled. Ask an administrator', 403, undefined, true)
}
