import type { CollectionConfig } from 'payload'
import { checkField } from '#collections/fields/check.ts'
import { emailField } from '#collections/fields/contact.ts'
import { documentCollection } from '#collections/fields/document.ts'
import { line, lines } from '#collections/fields/prose.ts'
import { optionsOf } from '#collections/fields/validate-with.ts'
import { waysToReach } from '#collections/fields/ways-to-reach.ts'
import { areasServed, audiences, needs } from '#lib/services/options.ts'

const service = documentCollection('services', [
  { name: 'needs', type: 'select', hasMany: true, required: true, label: 'What it helps with', options: optionsOf(needs) },
  { name: 'audiences', type: 'select', hasMany: true, required: true, label: 'Who it is for', options: optionsOf(audiences) },
  { name: 'areas', type: 'select', hasMany: true, required: true, label: 'Where', options: optionsOf(areasServed) },
  { name: 'runBy', type: 'relationship', relationTo: 'organisations', required: true, label: 'Run by' },
  ...waysToReach(),
  line({ name: 'hours', max: 200, description: 'As people read it. Leave it empty until you know.' }),
  emailField(),
  lines({
    name: 'howToGetHelp',
    label: 'How to get help',
    max: 500,
    description: 'Whether people can come by themselves, or somebody must refer them.',
  }),
  checkField(),
])

/** An entry of the directory: what somebody offers, for whom, where and when. A page that names it shows how to reach it too. */
export const services: CollectionConfig = {
  ...service,
  defaultPopulate: { ...service.defaultPopulate, phone: true, website: true },
}
