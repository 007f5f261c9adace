/**
 * Whether words were written on another state than the one that is stored now.
 * @param base when that state was saved, as the form was told when it was opened; nothing from a script, which writes on what there is.
 */
export function isStale(base: unknown, savedAt: unknown) {
  if (base === undefined || base === null || base === '') return false
  return timeOf(base) !== timeOf(savedAt)
}

function timeOf(moment: unknown) {
  return moment instanceof Date ? moment.getTime() : typeof moment === 'string' ? Date.parse(moment) : Number.NaN
}
