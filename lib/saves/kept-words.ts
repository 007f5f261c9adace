type Fields = Readonly<Record<string, unknown>>

/** Words that somebody typed and has not saved. */
export type KeptWords = {
  /** In milliseconds since 1970. */
  at: number
  /** When what they were written on was saved; nothing for what is new. */
  base?: string
  /** The whole form. */
  words: Fields
}

/** The browser's own store, as far as it is needed here. */
export type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const prefix = 'unsaved-words'
const longest = 7 * 24 * 60 * 60 * 1000

/** Where the words of a person on one page are kept. */
export function keyOfWords({ person, place }: { person: string; place: string }) {
  return `${prefix}:${person}:${place}`
}

/** @returns whether there was room; what is oldest makes way. */
export function keepWords(keeper: Keeper, key: string, words: KeptWords): boolean {
  try {
    keeper.setItem(key, JSON.stringify(words))
    return true
  } catch {
    const oldest = keysIn(keeper)
      .filter((other) => other !== key)
      .toSorted((one, other) => timeIn(keeper, one) - timeIn(keeper, other))[0]
    if (oldest === undefined) return false
    keeper.removeItem(oldest)
    return keepWords(keeper, key, words)
  }
}

export function findWords(keeper: Keeper, key: string, now = Date.now()): KeptWords | undefined {
  const kept = read(keeper, key)
  return kept && now - kept.at <= longest ? kept : undefined
}

export function forgetWords(keeper: Keeper, key: string) {
  keeper.removeItem(key)
}

export function forgetAllWords(keeper: Keeper) {
  forget(keeper, () => true)
}

/** What is older than seven days, and what others have typed in this browser. */
export function forgetOldAndOthers(keeper: Keeper, person: string | undefined, now = Date.now()) {
  const own = person && keyOfWords({ person, place: '' })
  forget(keeper, (key) => findWords(keeper, key, now) === undefined || (own !== undefined && !key.startsWith(own)))
}

function forget(keeper: Keeper, isToGo: (key: string) => boolean) {
  for (const key of keysIn(keeper).filter(isToGo)) keeper.removeItem(key)
}

function keysIn(keeper: Keeper) {
  const keys = Array.from({ length: keeper.length }, (_, index) => keeper.key(index) ?? '')
  return keys.filter((key) => key.startsWith(`${prefix}:`))
}

function timeIn(keeper: Keeper, key: string) {
  return read(keeper, key)?.at ?? 0
}

function read(keeper: Keeper, key: string): KeptWords | undefined {
  try {
    const kept: KeptWords | null = JSON.parse(keeper.getItem(key) ?? 'null')
    return typeof kept?.at === 'number' && typeof kept.words === 'object' && kept.words !== null ? kept : undefined
  } catch {
    return undefined
  }
}
