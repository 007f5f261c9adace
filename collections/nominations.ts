import type { CollectionConfig } from 'payload'
import { caseworkers, nobody, nobodySets } from '#collections/access.ts'
import { emptyKeptApart } from '#collections/endpoints/empty-kept-apart.ts'
import { keptApartFields, keptApartNote, onlyKeptApart } from '#collections/fields/kept-apart.ts'
import { stepFields } from '#collections/fields/steps.ts'
import { optionsOf, validateWith } from '#collections/fields/validate-with.ts'
import { onlyByAStep, releaseSpamByAStep } from '#collections/hooks/by-a-step.ts'
import { leaveOutKeptApart } from '#collections/hooks/leave-out-kept-apart.ts'
import { noteSights } from '#collections/hooks/note-sights.ts'
import { tidyWords } from '#collections/hooks/tidy-words.ts'
import { councilAreas } from '#lib/nominations/council-areas.ts'
import { nominationEndpoints } from '#lib/nominations/endpoints.ts'
import { nominationSteps } from '#lib/nominations/schema.ts'
import { workKinds } from '#lib/nominations/work-kinds.ts'

const { place, work, contact } = nominationSteps

/**
 * What residents propose. Rows are written by lib/nominations/submit.ts alone; staff follow them here.
 * Contact details may be empty, because they are emptied when they are no longer needed.
 */
export const nominations: CollectionConfig = {
  slug: 'nominations',
  access: { read: caseworkers, create: nobody, update: caseworkers, delete: onlyKeptApart(caseworkers) },
  // To empty what was kept apart, all of it is chosen.
  disableBulkDelete: false,
  defaultSort: '-createdAt',
  disableDuplicate: true,
  admin: {
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'createdAt', 'councilArea', 'place', 'status'],
    components: { beforeListTable: [keptApartNote] },
  },
  endpoints: [...emptyKeptApart, ...nominationEndpoints],
  hooks: {
    beforeOperation: [leaveOutKeptApart],
    beforeValidate: [tidyWords],
    beforeChange: [onlyByAStep('nominations'), releaseSpamByAStep],
    afterOperation: [noteSights],
  },
  fields: [
    ...keptApartFields,
    { name: 'reference', type: 'text', required: true, unique: true, access: { update: nobodySets } },
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true }, access: { update: nobodySets } },
    { name: 'digest', type: 'text', admin: { hidden: true }, access: { read: nobodySets, update: nobodySets } },
    ...stepFields('nominations'),
    { name: 'place', type: 'text', required: true, label: 'Where', validate: validateWith(place.shape.place) },
    { name: 'postcode', type: 'text', validate: validateWith(place.shape.postcode) },
    {
      name: 'councilArea',
      type: 'select',
      required: true,
      index: true,
      options: optionsOf({ ...councilAreas, notSure: 'Not sure' }),
    },
    { name: 'kinds', type: 'select', required: true, hasMany: true, label: 'What needs doing', options: optionsOf(workKinds) },
    { name: 'description', type: 'textarea', required: true, validate: validateWith(work.shape.description) },
    {
      type: 'collapsible',
      label: 'Who sent it',
      fields: [
        { name: 'name', type: 'text' },
        { name: 'email', type: 'text', validate: validateWith(contact.shape.email) },
        { name: 'phone', type: 'text', validate: validateWith(contact.shape.phone) },
        { name: 'organisation', type: 'text' },
      ],
    },
  ],
}
