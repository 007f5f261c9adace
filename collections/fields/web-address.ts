import type { TextField } from 'payload'
import { mendAddress } from '#lib/documents/mend-address.ts'

type WebAddress = {
  name: string
  label?: string
  description?: string
  required?: boolean
  /** Whether it has to begin with https://. */
  isOverHttps?: boolean
}

/** An address on another site, whole: it begins with https://, or else with http://. */
export function webAddressField({ name, label, description, required = false, isOverHttps = false }: WebAddress): TextField {
  const protocols = isOverHttps ? /^https:$/ : /^https?:$/
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
      const isWhole = URL.canParse(value) && protocols.test(new URL(value).protocol)
      if (isWhole && value.length <= 500) return true
      return isOverHttps
        ? 'Enter the whole web address, beginning with https://'
        : 'Enter the whole web address, like https://www.gov.uk/community-payback'
    },
  }
}
