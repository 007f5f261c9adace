/** A date is as exact as its source: `2019`, `2019-03` or `2019-03-27`. */
export type StarterFigure = { value: string; counts: string; among: string; source: string; sourceUrl?: string } & (
  | { dated: 'asAt'; asAt: string }
  | { dated: 'period'; from: string; to: string }
  | { dated: 'notGiven' }
)
