import type { Field } from 'payload'
import { nobodySets } from '#collections/access.ts'
import { optionsOf } from '#collections/fields/validate-with.ts'
import { unsuitableReasons } from '#lib/nominations/reasons.ts'
import { type RecordKind, records } from '#lib/steps/records.ts'
import type { Fact } from '#lib/steps/step.ts'

/** Where a record stands and what is said of that, as its newest step left it, and all of its steps. The screens show it; steps alone change it. */
export function stepFields(kind: RecordKind): Field[] {
  const { statuses, first, facts } = records[kind]
  const status = { name: 'status', type: 'select' as const, required: true, options: optionsOf(statuses) }
  return [
    { ...status, defaultValue: first, index: true, admin: { readOnly: true } },
    ...facts.map(factField),
    {
      name: 'history',
      type: 'array',
      label: 'What happened when',
      access: { update: nobodySets },
      admin: { readOnly: true },
      fields: [
        status,
        { name: 'at', type: 'date', required: true, admin: { date: { pickerAppearance: 'dayAndTime' } } },
        { name: 'by', type: 'relationship', relationTo: 'users' },
        ...facts.map(factField),
        { name: 'note', type: 'textarea' },
      ],
    },
  ]
}

function factField(fact: Fact): Field {
  const admin = { readOnly: true, condition: (_: unknown, beside: Partial<Record<string, unknown>>) => Boolean(beside[fact]) }
  switch (fact) {
    case 'reason':
      return { name: fact, type: 'select', label: 'Why it isn’t suitable', options: optionsOf(unsuitableReasons), admin }
    case 'passedTo':
      return { name: fact, type: 'text', label: 'Which organisation it was passed to', admin }
    case 'question':
      return { name: fact, type: 'textarea', label: 'What we asked the resident', admin }
    case 'project':
      return { name: fact, type: 'relationship', relationTo: 'projects', admin }
    case 'plannedFor':
      return { name: fact, type: 'text', label: 'Month it is planned for', admin }
  }
}
