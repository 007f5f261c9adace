import type { TextField } from 'payload'
import { type DocumentCollection, isReservedSlug } from '#lib/paths.ts'
import { slugOf } from '#lib/words/slug.ts'

const shape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const longest = 80

/** The last part of a document's address. Left empty, it is made from the title. */
export function slugField(collection: DocumentCollection): TextField {
  return {
    name: 'slug',
    type: 'text',
    required: true,
    index: true,
    maxLength: longest,
    label: 'Address',
    admin: {
      position: 'sidebar',
      components: { Cell: '/components/admin/address-cell.tsx#AddressCell' },
      description: 'The last part of the page’s web address. If you change it, the old address leads to the new one.',
    },
    hooks: { beforeValidate: [({ value, data }) => value || (typeof data?.title === 'string' ? slugOf(data.title) : undefined)] },
    validate: (value: string | null | undefined) => {
      if (!value) return 'Enter the last part of the web address'
      if (value.length > longest) return `Use ${longest} characters or fewer`
      if (!shape.test(value)) return 'Use small letters, numbers and hyphens only, like community-payback'
      if (isReservedSlug(collection, value)) return `“${value}” is used by the site itself. Choose another address`
      return true
    },
  }
}
