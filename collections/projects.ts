import type { CollectionConfig } from 'payload'
import { caseworkers, nobody, nobodySets } from '#collections/access.ts'
import { openAtDesk } from '#collections/fields/open-at-desk.ts'
import { stepFields } from '#collections/fields/steps.ts'
import { asAnswered, optionsOf } from '#collections/fields/validate-with.ts'
import { workFields } from '#collections/fields/work.ts'
import { onlyByAStep } from '#collections/hooks/by-a-step.ts'
import { tidyWords } from '#collections/hooks/tidy-words.ts'
import { handOffEndpoint } from '#lib/desk/hand-off-endpoint.ts'
import { nominationSteps } from '#lib/nominations/schema.ts'
import { projectDangers, projectOwners, projectPlaceKinds, projectToilets } from '#lib/projects/labels.ts'
import { projectSchema } from '#lib/projects/schema.ts'
import { noteEndpoint, stepEndpoint } from '#lib/steps/endpoints.ts'

const words = projectSchema.shape
const { postcode } = nominationSteps.place.shape

/**
 * The work that was nominated, without any person in it, so that it stays when whoever nominated it is erased. Rows are written by
 * lib/nominations/make-project.ts alone; nominations say which project they are in.
 */
export const projects: CollectionConfig = {
  slug: 'projects',
  access: { read: caseworkers, create: nobody, update: caseworkers, delete: nobody },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  admin: { useAsTitle: 'reference', defaultColumns: ['reference', 'title', 'councilArea', 'place', 'status', 'updatedAt'] },
  endpoints: [stepEndpoint('projects'), noteEndpoint('projects'), handOffEndpoint],
  hooks: { beforeValidate: [tidyWords], beforeChange: [onlyByAStep('projects')] },
  fields: [
    openAtDesk,
    { name: 'reference', type: 'text', required: true, unique: true, access: { update: nobodySets } },
    { name: 'title', type: 'text', required: true, label: 'Name', ...asAnswered(words.title) },
    ...stepFields('projects'),
    { name: 'place', type: 'text', required: true, label: 'Where', ...asAnswered(words.place) },
    { name: 'postcode', type: 'text', ...asAnswered(postcode) },
    ...workFields,
    {
      name: 'description',
      type: 'textarea',
      required: true,
      ...asAnswered(words.description),
      admin: { description: 'Name nobody, and leave out how to reach anybody.' },
    },
    {
      name: 'dangers',
      type: 'select',
      hasMany: true,
      label: 'What may be dangerous there',
      options: optionsOf(projectDangers),
    },
    { name: 'placeKind', type: 'select', label: 'What kind of place it is', options: optionsOf(projectPlaceKinds) },
    { name: 'owner', type: 'select', label: 'Who owns it', options: optionsOf(projectOwners) },
    {
      name: 'ownerName',
      type: 'text',
      label: 'Which organisation owns it',
      ...asAnswered(words.ownerName),
      admin: { description: 'An organisation or a council. Leave out a private person’s name.' },
    },
    { name: 'toilets', type: 'select', label: 'Toilets nearby', options: optionsOf(projectToilets) },
    { name: 'accessNotes', type: 'textarea', label: 'Getting there', ...asAnswered(words.accessNotes) },
  ],
}
