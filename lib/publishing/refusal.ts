import { type PayloadRequest, ValidationError } from 'payload'

/** What staff are told when they may not do something. Beside the buttons that unpublish and delete, the admin shows the message alone. */
export function refusal(message: string, req: PayloadRequest, path = '_status') {
  const error = new ValidationError({ errors: [{ path, message }], req }, req.t)
  error.message = message
  return error
}

/** Titles in one sentence: “One”, “Two” and 3 others. */
export function listTitles(titles: string[], mostNamed = 3) {
  return listNames(
    titles.map((title) => `“${title}”`),
    mostNamed,
  )
}

/** The same for names that stand as they are. */
export function listNames(all: string[], mostNamed: number) {
  const names = all.slice(0, mostNamed)
  const more = all.length - names.length
  const parts = more > 0 ? [...names, more === 1 ? '1 other' : `${more} others`] : names
  return new Intl.ListFormat('en-GB').format(parts)
}
