import type { CollectionConfig } from 'payload'
import { administrators, staff, themselvesOrAdministrators } from '#collections/access.ts'
import { roleFields } from '#collections/fields/roles.ts'
import { disablePerson, keepWhoLooksAfter } from '#collections/hooks/disable-person.ts'
import {
  beginWithAnAdministrator,
  changeOneAccountAtATime,
  keepAnAdministrator,
  keepAnAdministratorWhenDeleting,
} from '#collections/hooks/keep-an-administrator.ts'
import { noteDeletion, noteRights, noteSignIn } from '#collections/hooks/note-deeds.ts'
import { checkPassword, leaveOutEnd, refuseOtherSignIns } from '#collections/hooks/sign-in.ts'
import { maybeRuntime } from '#lib/runtime.ts'
import { userEndpoints } from '#lib/users/endpoints/endpoints.ts'
import { isStaff } from '#lib/users/rights.ts'
import { longestSession } from '#lib/users/sessions.ts'
import { staffStrategy } from '#lib/users/staff-strategy.ts'
import { clean } from '#lib/words/clean.ts'

// Tools that only read the configuration have no runtime, and sign nobody in.
const isOverHttps = maybeRuntime()?.env.SITE_URL.startsWith('https:') ?? false

export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Account', plural: 'Accounts' },
  auth: {
    // Who guesses is slowed by where they are (lib/staff-door/sign-ins.ts). Payload would lock out whoever they guess at.
    maxLoginAttempts: 0,
    tokenExpiration: longestSession,
    cookies: { secure: isOverHttps, sameSite: 'Lax' },
    strategies: [staffStrategy],
  },
  endpoints: userEndpoints,
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
    beforeOperation: [changeOneAccountAtATime],
    beforeValidate: [beginWithAnAdministrator, checkPassword],
    beforeChange: [disablePerson],
    afterChange: [keepAnAdministrator, noteRights],
    beforeDelete: [keepWhoLooksAfter],
    afterDelete: [keepAnAdministratorWhenDeleting, noteDeletion],
    beforeLogin: [refuseOtherSignIns],
    afterLogin: [noteSignIn],
    afterMe: [leaveOutEnd],
  },
  fields: [
    // Not the whole user, whose password is taken as it is typed.
    { name: 'name', type: 'text', hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? clean(value) : value)] } },
    ...roleFields,
    {
      name: 'signingIn',
      type: 'ui',
      admin: { components: { Field: '/components/admin/sign-in/signing-in-field.tsx#SigningInField' } },
    },
  ],
}
