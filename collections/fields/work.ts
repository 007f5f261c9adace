import type { Field } from 'payload'
import { optionsOf } from '#collections/fields/validate-with.ts'
import { councilAreas } from '#lib/nominations/council-areas.ts'
import { workKinds } from '#lib/nominations/work-kinds.ts'

/** In which area the work is, and what kinds it is of: of a nomination and of a project alike. */
export const workFields: Field[] = [
  {
    name: 'councilArea',
    type: 'select',
    required: true,
    index: true,
    options: optionsOf({ ...councilAreas, notSure: 'Not sure' }),
  },
  { name: 'kinds', type: 'select', required: true, hasMany: true, label: 'What needs doing', options: optionsOf(workKinds) },
]
