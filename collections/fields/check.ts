import type { GroupField } from 'payload'
import { signedIn } from '#collections/access.ts'
import { dayField } from '#collections/fields/day.ts'
import { optionsOf } from '#collections/fields/validate-with.ts'
import { checkWays } from '#lib/helplines/check-ways.ts'

/**
 * A check that a person made of every detail of a record. Pages say “Checked on” for nothing less, and “These details may have changed”
 * once it is more than 90 days old.
 */
export function checkField(): GroupField {
  return {
    name: 'check',
    type: 'group',
    label: 'Last check',
    admin: { description: 'Fill this in only when you have checked every detail here yourself: all three together, or none.' },
    fields: [
      { ...dayField({ name: 'on', label: 'Checked on' }), validate: together('Enter the day you checked it') },
      { name: 'how', type: 'select', options: optionsOf(checkWays), validate: together('Choose how you checked it') },
      {
        name: 'by',
        type: 'relationship',
        relationTo: 'users',
        label: 'Checked by',
        access: { read: signedIn },
        validate: together('Choose who checked it'),
      },
    ],
  }
}

function together(message: string) {
  return (value: unknown, { siblingData }: { siblingData: object }) => {
    const { on, how, by }: Check = siblingData
    return Boolean(value) || !(on || how || by) || message
  }
}

type Check = { on?: unknown; how?: unknown; by?: unknown }
