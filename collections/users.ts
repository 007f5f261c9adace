import type { CollectionConfig } from 'payload'
import { staff } from '#collections/access.ts'

export const users: CollectionConfig = {
  slug: 'users',
  auth: { maxLoginAttempts: 10, lockTime: 10 * 60 * 1000, tokenExpiration: 8 * 60 * 60 },
  access: { read: staff, create: staff, update: staff, delete: staff },
  admin: { useAsTitle: 'email' },
  fields: [{ name: 'name', type: 'text' }],
}
