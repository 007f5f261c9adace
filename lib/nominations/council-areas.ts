export const councilAreas = {
  bathAndNorthEastSomerset: 'Bath and North East Somerset',
  bristol: 'Bristol',
  northSomerset: 'North Somerset',
  somerset: 'Somerset',
  southGloucestershire: 'South Gloucestershire',
} as const

export type CouncilArea = keyof typeof councilAreas
