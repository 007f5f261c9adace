import { dictionary } from '@zxcvbn-ts/language-common'

/** 49,000 passwords that people choose most often, in small letters. */
const common = new Set(dictionary['passwords-common'])

const shortest = 4
const longest = Math.max(...[...common].map((password) => password.length))

/**
 * Where in a text, which is in small letters, a common password begins and ends: the longest first.
 * @param text at most a few hundred characters long.
 */
export function commonPasswordsIn(text: string) {
  const found: string[] = []
  for (let start = 0; start <= text.length - shortest; start += 1)
    for (let length = shortest; length <= Math.min(longest, text.length - start); length += 1) {
      const piece = text.slice(start, start + length)
      if (common.has(piece)) found.push(piece)
    }
  return [...new Set(found)].toSorted((one, other) => other.length - one.length)
}
