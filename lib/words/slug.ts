import anyAscii from 'any-ascii'

const longest = 80

/** Letters and digits of other scripts, whole: in Cyrillic й is a letter of its own, not и with a mark. */
const otherScripts = /(?!\p{Script=Latin})(?![\x20-\x7E])[\p{L}\p{N}]/gu
/** Latin letters that Unicode takes for letters of their own, not for one with an accent: ß, æ, ø, ł, đ, þ. */
const ownLetters = /(?![\x20-\x7E])[\p{L}\p{N}]/gu

/** Words as a part of an address: small letters, numbers and hyphens. Empty only when there is no letter and no digit of any script in them. */
export function slugOf(words: string) {
  const parts = words
    .normalize('NFKC')
    .replace(otherScripts, anyAscii)
    .normalize('NFKD')
    .replace(/\p{M}|[’'`]/gu, '')
    .replace(ownLetters, anyAscii)
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  return (parts ?? []).join('-').slice(0, longest).replace(/-$/, '')
}
