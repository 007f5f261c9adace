import type { TextField } from 'payload'

type WebAddress = { name: string; label?: string; description?: string; required?: boolean }

/** An address on another site, whole: it begins with https:// or http://. */
export function webAddressField({ name, label, description, required = false }: WebAddress): TextField {
  return {
    name,
    type: 'text',
    required,
    ...(label && { label }),
    ...(description && { admin: { description } }),
    validate: (value: string | null | undefined) => {
      if (!value) return required ? 'Enter the web address' : true
      const isWhole = URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
      return (isWhole && value.length <= 500) || 'Enter the whole web address, like https://www.gov.uk/community-payback'
    },
  }
}
