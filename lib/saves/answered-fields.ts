import { isNode } from '#lib/documents/rich-text.ts'
import { isSame } from '#lib/saves/is-same.ts'

type Field = { value?: unknown; rows?: unknown[] }
type FormFields = Readonly<Record<string, Field>>

/**
 * The fields of a form that take what a save stored in place of what was sent: when it was saved, an address made from a title, words tidied.
 * A field that somebody has typed in since it was sent keeps what they typed.
 * @param sent the fields as they were sent; @param stored the document that the save answered with.
 */
export function answeredFields<OneField extends Field>(
  now: Readonly<Record<string, OneField>>,
  { sent, stored }: { sent: FormFields; stored: unknown },
): Record<string, OneField> {
  const answered = Object.entries(now).flatMap(([path, field]) => {
    if (field.rows || !isSame(field.value, sent[path]?.value)) return []
    const value = valueAt(path, { now, stored })
    if (value === undefined || isSame(value, field.value)) return []
    return [[path, { ...field, value, initialValue: value }] as const]
  })
  return Object.fromEntries(answered)
}

/** Undefined too where the rows of a list have been moved meanwhile. */
function valueAt(path: string, { now, stored }: { now: FormFields; stored: unknown }) {
  const names = path.split('.')
  let value = stored
  for (const [index, name] of names.entries()) {
    if (Array.isArray(value)) {
      const row: unknown = value[Number(name)]
      const idNow = now[[...names.slice(0, index + 1), 'id'].join('.')]?.value
      if (!isNode(row) || row.id !== idNow) return undefined
      value = row
    } else value = isNode(value) ? value[name] : undefined
  }
  return value
}
