import { stripVTControlCharacters } from 'node:util'
import { paths } from '#lib/paths.ts'

/** In bytes. */
const longest = 4096

/**
 * As much of a text as a line of the log may hold, without colours, control characters, the query of any address in it, which holds what
 * people typed, and the token of a private link.
 */
export function safeText(text: string, most = longest) {
  return withoutTokens(withoutQueries(stripVTControlCharacters(cut(text, most)).replace(controls, ' ')))
}

const controls = /[^\P{Cc}\n]/gu

function cut(text: string, most: number) {
  const bytes = Buffer.from(text.slice(0, most))
  if (text.length <= most && bytes.length <= most) return text
  // A character that was cut through becomes one that says so.
  return `${bytes
    .subarray(0, most - 3)
    .toString()
    .replace(/\uFFFD+$/, '')}…`
}

/** After an address, or by itself where it has a name and a value. */
const queries = /(?<=\/[^\s?]*)\?[^\s"'`<>)]*|\?[^\s=?&"'`<>)]+=[^\s"'`<>)]*/g

function withoutQueries(text: string) {
  return text.replace(queries, '')
}

/** Whoever has a private link acts as the resident it was sent to. */
const tokens = new RegExp(`(?<=${paths.nominationLinkPage}/)[\\w-]+`, 'g')

function withoutTokens(text: string) {
  return text.replace(tokens, '…')
}
