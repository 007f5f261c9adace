import type { Access, FieldAccess } from 'payload'
import { doesCasework, isAdministrator, isStaff } from '#lib/users/rights.ts'

export const nobody: Access = () => false

export const anyone: Access = () => true

export const staff: Access = ({ req }) => isStaff(req.user)

export const administrators: Access = ({ req }) => isAdministrator(req.user)

export const caseworkers: Access = ({ req }) => doesCasework(req.user)

export const themselvesOrAdministrators: Access = ({ req: { user } }) =>
  isAdministrator(user) || (isStaff(user) && user ? { id: { equals: user.id } } : false)

/** What is in the bin is a draft too; nobody else reads it, whatever else is asked for. */
export const staffOrPublished: Access = ({ req }) =>
  isStaff(req.user) ? true : { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }

/** Pages are drawn by the local API. Nobody else may list what staff have uploaded, whether it is shown anywhere or not. */
export const staffOrDrawing: Access = ({ req }) => isStaff(req.user) || req.payloadAPI === 'local'

/** What is deleted for good can't be brought back. Payload asks the same of putting something in the trash, which can. */
export const administratorsOrToTrash: Access = ({ req, data }) =>
  isAdministrator(req.user) || (isStaff(req.user) && Boolean(data?.deletedAt))

/** The same for one field of what others may read. */
export const signedIn: FieldAccess = ({ req }) => isStaff(req.user)

export const administratorsSet: FieldAccess = ({ req }) => isAdministrator(req.user)

/** For what the site itself writes down. */
export const nobodySets: FieldAccess = () => false
