import { withoutEnd, withoutScheme, withoutUnseen } from '#lib/words/pasted.ts'

const apostrophes = /[\u2018\u2019\u201B\u02B9\u02BC\u2032\u00B4]/g
const inBrackets = /^[^<>]*<([^<>]*)>[\s.,;:]*$/
const subject = /\?.*$/s

/**
 * An e-mail address as it was pasted, without what isn't part of it: the name before one in angle brackets, `mailto:` and its subject, a closing full
 * stop, marks that nobody sees. Curly apostrophes become straight.
 */
export function tidyEmail(text: string): string {
  const straight = withoutUnseen(text.replace(apostrophes, "'").normalize('NFKC'))
  const pasted = (inBrackets.exec(straight)?.[1] ?? straight).trim()
  const address = withoutScheme('mailto:', pasted)
  return withoutEnd(address === pasted ? address : address.replace(subject, ''))
}

const asBrowsersTakeIt = /^[a-z\d.!#$%&'*+/=?^_`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i
const lettersOfAnyScript = /^(?:[\p{L}\p{M}\p{N}.\u3002-]|\u200C|\u200D)+$/u

/** Whether a browser's own `type=email` takes it (HTML, “valid e-mail address”), or would if its domain were written in Latin letters. */
export function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf('@')
  if (at < 1) return false
  const domain = text.slice(at + 1)
  return asBrowsersTakeIt.test(`${text.slice(0, at)}@${lettersOfAnyScript.test(domain) ? asciiDomain(domain) : domain}`)
}

/** As the name service knows it (UTS 46), which browsers tell as Node does. Empty for letters that are no domain. */
function asciiDomain(domain: string) {
  try {
    return new URL(`http://${domain}`).hostname
  } catch {
    // Not caught to hide: URL.canParse is younger than some of the browsers that check forms.
    return ''
  }
}
