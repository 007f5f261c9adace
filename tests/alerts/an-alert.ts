/** A published alert as staff would write it, for the whole site. */
export function anAlert(fields: Record<string, unknown> = {}) {
  return { words: 'Something has happened', kind: 'information', place: 'site', _status: 'published', ...fields }
}
