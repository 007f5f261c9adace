export const councilAreas = {
  bathAndNorthEastSomerset: 'Bath and North East Somerset',
  bristol: 'Bristol',
  northSomerset: 'North Somerset',
  somerset: 'Somerset',
  southGloucestershire: 'South Gloucestershire',
} as const

export type CouncilArea = keyof typeof councilAreas

/** The address of a council’s page, by its area, where the settings say one. */
export type CouncilPages = Partial<Record<CouncilArea, string>>

export function isCouncilArea(area: unknown): area is CouncilArea {
  return typeof area === 'string' && Object.hasOwn(councilAreas, area)
}
