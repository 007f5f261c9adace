export const councilAreas = {
  bathAndNorthEastSomerset: 'Bath and North East Somerset',
  bristol: 'Bristol',
  northSomerset: 'North Somerset',
  somerset: 'Somerset',
  southGloucestershire: 'South Gloucestershire',
} as const

export type CouncilArea = keyof typeof councilAreas

/** Whether a place is outside every area of ours, so that this form is not for it and the other answers don't matter. */
export function isElsewhere({ councilArea }: { councilArea?: unknown }) {
  return councilArea === 'elsewhere'
}
