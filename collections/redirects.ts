import type { CollectionConfig } from 'payload'
import { administratorsOrToTrash, staff } from '#collections/access.ts'
import { sitePlaceFields } from '#collections/fields/site-place.ts'
import { toBeConfirmedField } from '#collections/fields/to-be-confirmed.ts'
import { changeListed, withdrawListed } from '#collections/hooks/publishing.ts'
import { tidyWords } from '#collections/hooks/tidy-words.ts'
import { mainSitePathFault, oldAddressFault } from '#lib/routes/redirect-rules.ts'

/** Addresses that were printed, saved or linked, and where they lead now. A page that is published at one always wins. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Old address', plural: 'Old addresses' },
  access: { read: staff, create: staff, update: staff, delete: administratorsOrToTrash },
  defaultSort: 'from',
  admin: { useAsTitle: 'from', defaultColumns: ['from', 'matches', 'isOn', 'document', 'mainSitePath'] },
  hooks: { beforeValidate: [tidyWords], afterChange: [changeListed], afterDelete: [withdrawListed] },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 300,
      label: 'Old address',
      validate: (value: string | null | undefined) => oldAddressFault(value) ?? true,
      admin: { description: 'Its path on this site, like /contact-us' },
    },
    {
      name: 'matches',
      type: 'select',
      required: true,
      defaultValue: 'exactly',
      options: [
        { label: 'This address', value: 'exactly' },
        { label: 'This address and all that begin with it', value: 'beginning' },
      ],
    },
    { name: 'isOn', type: 'checkbox', label: 'Leads on', defaultValue: true },
    ...sitePlaceFields(),
    {
      name: 'mainSitePath',
      type: 'text',
      maxLength: 300,
      label: 'Path on the office’s main website',
      admin: { description: 'Only without a page here: /about/ for its page at that path.' },
      validate: (value: string | null | undefined) => mainSitePathFault(value) ?? true,
    },
    {
      name: 'isGone',
      type: 'checkbox',
      label: 'Gone',
      defaultValue: false,
      admin: { description: 'It leads nowhere, because nothing took the place of what was there.' },
    },
    toBeConfirmedField(),
  ],
}
