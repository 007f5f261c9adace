import { checkedFields } from '#collections/fields/checked.ts'
import { documentCollection } from '#collections/fields/document.ts'
import { line, lines, requiredLine } from '#collections/fields/prose.ts'
import { optionsOf } from '#collections/fields/validate-with.ts'
import { webAddressField } from '#collections/fields/web-address.ts'
import { areasServed, audiences, needs } from '#lib/services/options.ts'

/** An entry of the directory: what somebody offers, for whom, where and when, and when that was last checked. */
export const services = documentCollection('services', [
  { name: 'needs', type: 'select', hasMany: true, required: true, label: 'What it helps with', options: optionsOf(needs) },
  { name: 'audiences', type: 'select', hasMany: true, required: true, label: 'Who it is for', options: optionsOf(audiences) },
  { name: 'areas', type: 'select', hasMany: true, required: true, label: 'Where', options: optionsOf(areasServed) },
  { name: 'runBy', type: 'relationship', relationTo: 'organisations', required: true, label: 'Run by' },
  requiredLine({ name: 'hours', max: 200, description: 'As people read it. If no source says, write: The source gives no hours.' }),
  line({ name: 'phone', max: 30 }),
  { name: 'email', type: 'email' },
  webAddressField({ name: 'website' }),
  lines({
    name: 'howToGetHelp',
    label: 'How to get help',
    max: 500,
    description: 'Whether people can come by themselves, or somebody must refer them.',
  }),
  ...checkedFields(),
])
