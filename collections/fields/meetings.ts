import type { ArrayField } from 'payload'
import { dayField } from '#collections/fields/day.ts'
import { lines, requiredLine } from '#collections/fields/prose.ts'
import { optionsOf } from '#collections/fields/validate-with.ts'
import { meetingStates } from '#lib/boards/meetings.ts'

/** A board's meetings, each with its papers: files that are uploaded here, and publications that have a page of their own. */
export const meetingsField: ArrayField = {
  name: 'meetings',
  type: 'array',
  labels: { singular: 'Meeting', plural: 'Meetings' },
  admin: { description: 'Only meetings that a source gives. The page shows the newest first.' },
  fields: [
    {
      type: 'row',
      fields: [
        dayField({ name: 'date', required: true }),
        { name: 'state', type: 'select', label: 'How it stands', options: optionsOf(meetingStates) },
      ],
    },
    requiredLine({ name: 'title', max: 160 }),
    lines({ name: 'agenda', label: 'What it is about', max: 2000 }),
    lines({ name: 'minutes', label: 'What was decided', max: 2000 }),
    {
      name: 'files',
      type: 'array',
      label: 'Papers',
      labels: { singular: 'Paper', plural: 'Papers' },
      admin: { description: 'PDFs that belong to this meeting. They are published with the board’s page.' },
      fields: [
        requiredLine({ name: 'title', max: 160, description: 'As it stands on its first page.' }),
        {
          name: 'file',
          type: 'upload',
          relationTo: 'media',
          required: true,
          filterOptions: { mimeType: { equals: 'application/pdf' } },
        },
      ],
    },
    {
      name: 'papers',
      type: 'relationship',
      relationTo: 'publications',
      hasMany: true,
      label: 'Papers that have a page of their own',
    },
  ],
}
