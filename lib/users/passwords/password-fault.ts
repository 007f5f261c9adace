import { isGuessable, plainly } from '#lib/users/passwords/guessable.ts'

const shortest = 15
const longest = 1000
// A shorter part of a name may stand in a password by chance.
const shortestPart = 4

/** Whose password it is to be. */
export type Whose = { name?: string | null | undefined; email?: string | null | undefined }

const betweenWords = /[^\p{L}\p{N}]+/gu

export const passwordHint = `Use ${shortest} characters or more: three or four words that have nothing to do with one another are good.`

/**
 * What is wrong with a password that somebody wants to have: a sentence for them that says what to do.
 * It follows NIST SP 800-63B-4, section 3.1.1.2: a length, a list of common ones, and no other rule.
 */
export function passwordFault(password: unknown, whose: Whose): string | undefined {
  if (typeof password !== 'string' || [...password].length < shortest)
    return `Use a password of ${shortest} characters or more: three or four words are easy to remember`
  if ([...password].length > longest) return `Use a password of ${longest} characters or fewer`
  if (isGuessable(password)) return 'Choose another password: this one is among the first that somebody would guess'
  const letters = plainly(password).replaceAll(betweenWords, '')
  const isPersonal = partsOf(whose).some((part) => letters.includes(part))
  return isPersonal ? 'Choose a password without the name and the e-mail address of whoever it is for' : undefined
}

/** Of their name, and of their address before the @ and after it, but for how every address ends. */
function partsOf({ name, email }: Whose) {
  const [local = '', domain = ''] = plainly(email ?? '').split('@')
  const named = [plainly(name ?? ''), local, ...domain.split('.').slice(0, -1)]
  const parts = named.flatMap((part) => [part, ...part.split(betweenWords)])
  return [...parts, domain].map((part) => part.replaceAll(betweenWords, '')).filter((part) => [...part].length >= shortestPart)
}
