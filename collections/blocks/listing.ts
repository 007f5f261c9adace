import type { Block } from 'payload'
import { line } from '#collections/fields/prose.ts'
import { optionsOf } from '#collections/fields/validate-with.ts'

/** Automatically lists what is published of one kind, so that nobody has to remember to add it. With nothing to list, nothing is shown. */
export const listingBlock: Block = {
  slug: 'listing',
  interfaceName: 'ListingBlock',
  fields: [
    line({ name: 'heading', max: 120 }),
    {
      name: 'of',
      type: 'select',
      required: true,
      label: 'What to list',
      options: optionsOf({
        boards: 'Boards',
        partnerships: 'Partnerships',
        programmes: 'Programmes',
        strategies: 'Strategies',
        services: 'Services: the directory itself',
        needs: 'What services help with',
        publications: 'Publications',
        news: 'News',
        accessibilityIssues: 'Known accessibility issues',
      }),
    },
  ],
}
