import type { CollectionConfig, Field } from 'payload'
import { caseworkers, nobody, nobodySets } from '#collections/access.ts'
import { emptyKeptApart } from '#collections/endpoints/empty-kept-apart.ts'
import { keepingFields } from '#collections/fields/keeping.ts'
import { keptApartFields, keptApartNote, onlyKeptApart } from '#collections/fields/kept-apart.ts'
import { openAtDesk } from '#collections/fields/open-at-desk.ts'
import { stepFields } from '#collections/fields/steps.ts'
import { asAnswered, optionsOf } from '#collections/fields/validate-with.ts'
import { workFields } from '#collections/fields/work.ts'
import { onlyByAStep, releaseSpamByAStep } from '#collections/hooks/by-a-step.ts'
import { leaveOutKeptApart } from '#collections/hooks/leave-out-kept-apart.ts'
import { noteSights } from '#collections/hooks/note-sights.ts'
import { refuseErased } from '#collections/hooks/refuse-erased.ts'
import { tidyWords } from '#collections/hooks/tidy-words.ts'
import { optional } from '#lib/forms/fields.ts'
import { keepingEndpoints } from '#lib/keeping/endpoints.ts'
import { dangers } from '#lib/nominations/dangers.ts'
import { nominationEndpoints } from '#lib/nominations/endpoints.ts'
import { owners } from '#lib/nominations/owners.ts'
import { photoEndpoints } from '#lib/nominations/photo-endpoints.ts'
import { placeKinds } from '#lib/nominations/place-kinds.ts'
import { rules } from '#lib/nominations/rules.ts'
import { nominationSteps } from '#lib/nominations/schema.ts'
import { toilets } from '#lib/nominations/toilets.ts'

const { place, work, owner, access, you } = nominationSteps

/**
 * What residents propose. Rows are written by lib/nominations/submit.ts alone; staff follow them here.
 * Contact details may be empty, and so may words, because they are erased when they are no longer needed (lib/keeping).
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
    defaultColumns: ['reference', 'createdAt', 'councilArea', 'place', 'status', 'updatedAt'],
    components: { beforeListTable: [keptApartNote] },
  },
  endpoints: [...emptyKeptApart, ...nominationEndpoints, ...photoEndpoints, ...keepingEndpoints],
  hooks: {
    beforeOperation: [leaveOutKeptApart],
    beforeValidate: [tidyWords],
    beforeChange: [refuseErased, onlyByAStep('nominations'), releaseSpamByAStep],
    afterOperation: [noteSights],
  },
  fields: [
    openAtDesk,
    ...keptApartFields,
    { name: 'reference', type: 'text', required: true, unique: true, access: { update: nobodySets } },
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true }, access: { update: nobodySets } },
    ...stepFields('nominations'),
    ...keepingFields,
    { name: 'place', type: 'text', required: true, label: 'Where', ...asAnswered(place.shape.place) },
    { name: 'postcode', type: 'text', ...asAnswered(place.shape.postcode) },
    ...workFields,
    { name: 'description', type: 'textarea', required: true, ...asAnswered(work.shape.description) },
    { name: 'rules', type: 'select', label: 'Paid work or profit', options: optionsOf(rules) },
    { name: 'dangers', type: 'select', hasMany: true, label: 'Dangers', options: optionsOf(dangers) },
    { name: 'placeKind', type: 'select', label: 'What kind of place it is', options: optionsOf(placeKinds) },
    { name: 'owner', type: 'select', label: 'Who owns or looks after it', options: optionsOf(owners) },
    { name: 'ownerName', type: 'text', label: 'Name of the owner', ...asAnswered(owner.shape.ownerName) },
    { name: 'toilets', type: 'select', label: 'Toilets and somewhere to wash hands', options: optionsOf(toilets) },
    {
      name: 'accessNotes',
      type: 'textarea',
      label: 'Getting there and around',
      ...asAnswered(access.shape.accessNotes),
    },
    {
      name: 'photos',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/components/admin/nomination-photos/nomination-photos.tsx#NominationPhotos' },
      },
    },
    {
      type: 'collapsible',
      label: 'Who sent it',
      fields: [
        { name: 'name', type: 'text', ...asAnswered(optional(you.shape.name)) },
        { name: 'email', type: 'text', ...asAnswered(you.shape.email) },
        { name: 'phone', type: 'text', ...asAnswered(you.shape.phone) },
        { name: 'organisation', type: 'text', ...asAnswered(you.shape.organisation) },
        residentSaid('emailConfirmedAt', 'Said by the private link: “This is my nomination”'),
        residentSaid('erasureAskedAt', 'Asked us to delete their details'),
      ],
    },
  ],
}

/** When somebody said something by their private link. */
function residentSaid(name: string, label: string): Field {
  const condition = (data: Partial<Record<string, unknown>>) => Boolean(data[name])
  const admin = { readOnly: true, condition, date: { pickerAppearance: 'dayAndTime' as const } }
  return { name, type: 'date', label, access: { update: nobodySets }, admin }
}
