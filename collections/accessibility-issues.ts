import type { CollectionConfig } from 'payload'
import { administratorsOrToTrash, anyone, staff } from '#collections/access.ts'
import { dayField } from '#collections/fields/day.ts'
import { requiredLine } from '#collections/fields/prose.ts'
import { toBeConfirmedField } from '#collections/fields/to-be-confirmed.ts'
import { optionsOf } from '#collections/fields/validate-with.ts'
import { changeListed, withdrawListed } from '#collections/hooks/publishing.ts'
import { tidyWords } from '#collections/hooks/tidy-words.ts'
import { issueGrounds } from '#lib/accessibility/issue-grounds.ts'

/** What on this site does not meet the standard yet. The accessibility statement lists every issue that has not been fixed. */
export const accessibilityIssues: CollectionConfig = {
  slug: 'accessibility-issues',
  labels: { singular: 'Accessibility issue', plural: 'Accessibility issues' },
  access: { read: anyone, create: staff, update: staff, delete: administratorsOrToTrash },
  admin: { useAsTitle: 'issue', defaultColumns: ['issue', 'ground', 'foundOn', 'mendedOn'] },
  hooks: { beforeValidate: [tidyWords], afterChange: [changeListed], afterDelete: [withdrawListed] },
  fields: [
    requiredLine({
      name: 'issue',
      max: 300,
      description: 'What people can’t do, and where: “Some PDFs can’t be read with a screen reader.”',
    }),
    requiredLine({ name: 'criterion', max: 120, description: 'The WCAG 2.2 success criterion it fails, like 1.1.1 Non-text content.' }),
    { name: 'ground', type: 'select', required: true, defaultValue: 'nonCompliance', options: optionsOf(issueGrounds) },
    requiredLine({ name: 'plan', max: 300, description: 'What we do about it, and by when.' }),
    dayField({ name: 'foundOn', required: true }),
    dayField({ name: 'mendedOn' }),
    toBeConfirmedField(),
  ],
}
