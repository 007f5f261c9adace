/** How somebody came to see a nomination. */
export const sights = { view: 'Opened', list: 'In a list', export: 'Exported' } as const

export type Sight = keyof typeof sights
