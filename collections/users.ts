import type { CollectionConfig } from 'payload'
import { administrators, staff, themselvesOrAdministrators } from '#collections/access.ts'
import { roleFields } from '#collections/fields/roles.ts'
import { disablePerson, refuseDisabled } from '#collections/hooks/disable-person.ts'
import { beginWithAnAdministrator, keepAnAdministrator, keepAnAdministratorWhenDeleting } from '#collections/hooks/keep-an-administrator.ts'
import { noteDeletion, noteRights, noteSignIn } from '#collections/hooks/note-deeds.ts'
import { maybeRuntime } from '#lib/runtime.ts'
import { isStaff } from '#lib/users/rights.ts'
import { clean } from '#lib/words/clean.ts'

// Tools that only read the configuration have no runtime, and sign nobody in.
const isOverHttps = maybeRuntime()?.env.SITE_URL.startsWith('https:') ?? false

export const users: CollectionConfig = {
  slug: 'users',
  auth: {
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    cookies: { secure: isOverHttps, sameSite: 'Lax' },
  },
  access: {
    read: staff,
    create: administrators,
    update: themselvesOrAdministrators,
    delete: administrators,
    unlock: administrators,
    admin: ({ req }) => isStaff(req.user),
  },
  disableDuplicate: true,
  admin: { useAsTitle: 'email', defaultColumns: ['email', 'name', 'role', 'casework', 'isDisabled'] },
  hooks: {
    beforeValidate: [beginWithAnAdministrator],
    beforeChange: [disablePerson],
    afterChange: [keepAnAdministrator, noteRights],
    afterDelete: [keepAnAdministratorWhenDeleting, noteDeletion],
    beforeLogin: [refuseDisabled],
    afterLogin: [noteSignIn],
  },
  // Not the whole user, whose password is taken as it is typed.
  fields: [
    { name: 'name', type: 'text', hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? clean(value) : value)] } },
    ...roleFields,
  ],
}
