import type { CollectionConfig } from 'payload'
import { staff } from '#collections/access.ts'
import { maybeRuntime } from '#lib/runtime.ts'
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
  access: { read: staff, create: staff, update: staff, delete: staff },
  admin: { useAsTitle: 'email' },
  // Not the whole user, whose password is taken as it is typed.
  fields: [{ name: 'name', type: 'text', hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? clean(value) : value)] } }],
}
