import type { Access, FieldAccess } from 'payload'

export const nobody: Access = () => false

export const staff: Access = ({ req }) => Boolean(req.user)

/** The same for one field of what others may read. */
export const signedIn: FieldAccess = ({ req }) => Boolean(req.user)

/** For what the site itself writes down. */
export const nobodySets: FieldAccess = () => false

/** What is in the bin is a draft too; nobody else reads it, whatever else is asked for. */
export const staffOrPublished: Access = ({ req }) =>
  req.user ? true : { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }

/** Pages are drawn by the local API. Nobody else may list what staff have uploaded, whether it is shown anywhere or not. */
export const staffOrDrawing: Access = ({ req }) => Boolean(req.user) || req.payloadAPI === 'local'

export const anyone: Access = () => true
