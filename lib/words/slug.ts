const longest = 80

/** Letters that Unicode takes for letters of their own, not for one with an accent. */
const spelt: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i' }
const speltLetters = new RegExp(`[${Object.keys(spelt).join('')}]`, 'g')

/** Words as a part of an address: small letters, numbers and hyphens. Empty when no letter of them is Latin. */
export function slugOf(words: string) {
  const parts = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|[’']/gu, '')
    .replace(speltLetters, (letter) => spelt[letter] ?? '')
    .match(/[a-z0-9]+/g)
  return (parts ?? []).join('-').slice(0, longest).replace(/-$/, '')
}
