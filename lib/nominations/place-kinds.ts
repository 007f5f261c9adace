/** What kind of place the work is at. */
export const placeKinds = {
  publicLand: 'Public land or a public building',
  charity: 'A charity, place of worship or community building',
  school: 'A school',
  communal: 'A shared area of housing',
  business: 'A business',
  home: 'A private home or garden',
  playArea: 'A play area',
  notSure: 'I’m not sure',
} as const

export type PlaceKind = keyof typeof placeKinds
