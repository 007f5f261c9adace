import type { TextField } from 'payload'
import { mendAddress } from '#lib/documents/mend-address.ts'

type WebAddress = { name: string; label?: string; description?: string; required?: boolean }

/** An address on another site, whole: it begins with https:// or http://. */
export function webAddressField({ name, label, description, required = false }: WebAddress): TextField {
  return {
    name,
    type: 'text',
    required,
    ...(label && { label }),
    ...(description && { admin: { description } }),
    hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? mendAddress(value) : value)] },
    validate: (typed: string | null | undefined) => {
      if (!typed) return required ? 'Enter the web address' : true
      const value = mendAddress(typed)
      const isWhole = URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
      return (isWhole && value.length <= 500) || 'Enter the whole web address, like https://www.gov.uk/community-payback'
    },
  }
}
