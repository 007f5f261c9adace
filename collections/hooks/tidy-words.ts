import type { CollectionBeforeValidateHook, GlobalBeforeValidateHook } from 'payload'

/**
 * Takes out of everything staff write what no page can show and Postgres can't store: control characters, which come along with text pasted
 * from a PDF, and halves of a character. Words with nothing visible in them count as empty, so that a required field says so.
 */
export const tidyWords: CollectionBeforeValidateHook & GlobalBeforeValidateHook = ({ data }) => tidy(data)

function tidy(value: unknown): typeof value {
  if (typeof value === 'string') return isBlank(value) ? '' : withoutControls(value)
  return mapParts(value, (part, name) => (name === 'root' ? tidyWriting(part) : tidy(part)))
}

/** In running text a piece may be just a space, between a bold word and the next. */
function tidyWriting(value: unknown): unknown {
  return typeof value === 'string' ? withoutControls(value) : mapParts(value, tidyWriting)
}

function mapParts(value: unknown, map: (part: unknown, name?: string) => unknown) {
  if (Array.isArray(value)) return value.map((part) => map(part))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, map(part, name)]))
}

/** Dates and files stay as they are. */
function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

function isBlank(text: string) {
  return !/[^\s\p{Cc}\p{Cf}]/u.test(text)
}

const controls = /(?![\t\n\r])\p{Cc}/gu

function withoutControls(text: string) {
  return text.toWellFormed().replace(controls, '')
}
