// A short code, or a mobile that takes texts.
const shape = /^(?:text|sms)(?: (?<word>[a-z]{2,20}) to)? (?<number>\d{5,6}|07\d{3} ?\d{6})$/i

/**
 * The address that opens a message to whoever is texted, with the word it begins with, where somebody wrote how: “text SHOUT to 85258”
 * (RFC 5724). Undefined for any other words.
 */
export function textAddress(text: string): string | undefined {
  const { word, number } = shape.exec(text.trim())?.groups ?? {}
  if (!number) return undefined
  return `sms:${number.replace(' ', '')}${word ? `?body=${word}` : ''}`
}
