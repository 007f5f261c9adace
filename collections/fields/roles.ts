import type { Field } from 'payload'
import { administratorsSet } from '#collections/access.ts'
import { optionsOf } from '#collections/fields/validate-with.ts'
import { tidyEmail } from '#lib/forms/email-address.ts'
import { roles } from '#lib/users/rights.ts'

const setByAdministrators = { create: administratorsSet, update: administratorsSet }

/** What somebody may do (lib/users/rights.ts). Nobody sets it for themselves but an administrator. */
export const roleFields: Field[] = [
  // The same as Payload's own, but that whoever finds a screen unlocked can't lead letters about the account elsewhere.
  {
    name: 'email',
    type: 'email',
    required: true,
    unique: true,
    access: { update: administratorsSet },
    hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? tidyEmail(value) : value)] },
  },
  {
    name: 'role',
    type: 'select',
    required: true,
    defaultValue: 'editor',
    options: optionsOf(roles),
    access: setByAdministrators,
    admin: { description: 'An administrator also makes accounts, changes settings and deletes for good.' },
  },
  {
    name: 'casework',
    type: 'checkbox',
    defaultValue: false,
    label: 'Casework',
    access: setByAdministrators,
    admin: { description: 'Reads nominations and the details of the people who sent them. Each time is noted.' },
  },
  {
    name: 'isDisabled',
    type: 'checkbox',
    defaultValue: false,
    label: 'Disabled',
    access: setByAdministrators,
    admin: { description: 'Can’t sign in, and is signed out everywhere when you save.' },
  },
  {
    name: 'handOverTo',
    type: 'relationship',
    relationTo: 'users',
    maxDepth: 0,
    label: 'Who takes what they look after',
    access: setByAdministrators,
    filterOptions: ({ id }) => ({ and: [{ isDisabled: { not_equals: true } }, ...(id ? [{ id: { not_equals: id } }] : [])] }),
    admin: { condition: ({ isDisabled }) => Boolean(isDisabled), description: 'Their pages, figures and drafts become this person’s.' },
  },
]
