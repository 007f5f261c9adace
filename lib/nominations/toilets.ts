/** Whether people who work there have toilets and somewhere to wash their hands. */
export const toilets = {
  onSite: 'Yes, at the place itself',
  nearby: 'Yes, within a 10-minute walk',
  none: 'No',
  dontKnow: 'I don’t know',
} as const

export type Toilets = keyof typeof toilets
