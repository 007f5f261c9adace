type Asked = string | string[] | undefined

/** The words that an address asks for; none where it asks for none, or in two ways. */
export function wordsAsked(asked: Asked) {
  return typeof asked === 'string' ? asked.trim() : ''
}

/** The page of a list that an address asks for: the first where it asks for none. */
export function pageAsked(asked: Asked) {
  return Math.min(Math.max(Number.parseInt(String(asked), 10) || 1, 1), 10_000)
}
