/** One whole record of every kind that pages show, the field that its name is in, and the block that shows it. */
export const recordKinds = [
  {
    collection: 'figures',
    fields: { value: '7', counts: 'Things counted', among: 'all', source: 'A source', dated: 'asAt', asAt: '2024' },
    named: 'counts',
    blockOf: (id: string) => ({ blockType: 'figures', figures: [id] }),
  },
  {
    collection: 'helplines',
    fields: { name: 'A helpline', phone: '116', hours: 'Always', forWhom: 'All' },
    named: 'name',
    blockOf: (id: string) => ({ blockType: 'helplines', helplines: [id] }),
  },
  {
    collection: 'organisations',
    fields: { name: 'An organisation' },
    named: 'name',
    blockOf: (id: string) => ({ blockType: 'members', organisations: [id] }),
  },
  {
    collection: 'office-holders',
    fields: { name: 'A holder' },
    named: 'name',
    blockOf: (id: string) => ({ blockType: 'people', people: [id] }),
  },
] as const
