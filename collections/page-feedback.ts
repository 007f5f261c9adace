import type { CollectionConfig } from 'payload'
import { nobody, nobodySets, staff } from '#collections/access.ts'
import { emptyKeptApart } from '#collections/endpoints/empty-kept-apart.ts'
import { readFeedback } from '#collections/endpoints/read-feedback.ts'
import { keptApartFields, keptApartNote, onlyKeptApart } from '#collections/fields/kept-apart.ts'
import { optionsOf } from '#collections/fields/validate-with.ts'
import { leaveOutKeptApart } from '#collections/hooks/leave-out-kept-apart.ts'
import { usefulness } from '#lib/page-feedback/schema.ts'

/** What visitors said of a page. Rows are written by lib/page-feedback/submit.ts alone, and nobody edits them: one that was kept apart is put with the others, or deleted. */
export const pageFeedback: CollectionConfig = {
  slug: 'page-feedback',
  labels: { singular: 'Page feedback', plural: 'Page feedback' },
  access: { read: staff, create: nobody, update: onlyKeptApart(staff), delete: onlyKeptApart(staff) },
  // To empty what was kept apart, all of it is chosen.
  disableBulkDelete: false,
  defaultSort: '-createdAt',
  admin: {
    useAsTitle: 'path',
    defaultColumns: ['createdAt', 'path', 'useful', 'reason', 'publishedVersion'],
    components: { beforeListTable: [keptApartNote, '/components/admin/unread-note.tsx#UnreadNote'] },
  },
  endpoints: [...emptyKeptApart, readFeedback],
  hooks: { beforeOperation: [leaveOutKeptApart] },
  fields: [
    ...keptApartFields,
    { name: 'path', type: 'text', required: true, index: true, access: { update: nobodySets } },
    {
      name: 'page',
      type: 'text',
      required: true,
      index: true,
      access: { update: nobodySets },
      // Whose address it was, for good.
      admin: { hidden: true },
    },
    {
      name: 'publishedVersion',
      type: 'number',
      required: true,
      access: { update: nobodySets },
      admin: { description: 'Which publication of the page the visitor saw, counted from 1.' },
    },
    { name: 'useful', type: 'select', required: true, options: optionsOf(usefulness), access: { update: nobodySets } },
    { name: 'reason', type: 'text', access: { update: nobodySets } },
  ],
}
