import { clean } from '#lib/words/clean.ts'

// Marks of direction and of a letter's shape, and the place of a picture.
const unseen = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFC]|\p{Variation_Selector}/gu
const atEnd = /(?<![\s.,;:])[\s.,;:]+$/

/**
 * A number, an address or a search, clean, and without the marks that nobody sees and that come along from a letter or a list of contacts: also those
 * that `clean` leaves in names.
 */
export function withoutUnseen(text: string): string {
  return clean(text).replace(unseen, '').trim()
}

/** Without the full stop or the comma that ended the sentence. */
export function withoutEnd(text: string): string {
  return text.replace(atEnd, '')
}

/** Without what a copied link begins with, like `mailto:` or `tel:`, in any case. */
export function withoutScheme(scheme: 'mailto:' | 'tel:', text: string): string {
  return text.slice(0, scheme.length).toLowerCase() === scheme ? text.slice(scheme.length).trimStart() : text
}
