/** What may be dangerous at a place. “None” and “I don’t know” go with nothing else. */
export const dangers = {
  asbestos: 'Asbestos',
  needles: 'Needles or other drug waste',
  hateGraffiti: 'Hate graffiti',
  height: 'Work high up, such as on a ladder',
  electrics: 'Electrics or plumbing',
  deepWater: 'Deep or fast water',
  traffic: 'Traffic',
  none: 'None of these',
  dontKnow: 'I don’t know',
} as const

export type Danger = keyof typeof dangers
