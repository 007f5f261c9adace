import type { IncomingMessage } from 'node:http'
import { LRUCache } from 'lru-cache'
import { senderOf } from '#lib/forms/sender.ts'
import { addressRange } from '#lib/limits/address-range.ts'
import { Refusal } from '#lib/staff-door/refusal.ts'
import { isForwarded } from '#lib/surface/forwarded.ts'

// Each costs a tenth of a second of processor, for the password is made slow to guess.
const mostAtOnce = 5
const mostInAMinute = 10
const minute = 60_000
// A range is forgotten after a minute, and sooner when more than these many try at once.
const ranges = 10_000
// From one range, for one name, so many wrong ones are an accident; from then on each makes the next wait twice as long.
const mostForOneName = 5
const firstPause = 4000
const longestPause = minute
// In milliseconds, after which an earlier wrong one counts no more.
const rememberedFor = 15 * minute

/** Whoever is told that the site can't look just now has guessed nothing. */
type Outcome = 'right' | 'wrong' | 'undecided'

/**
 * Counts who signs in, in this process alone.
 * @param trustedProxies TRUST_PROXY
 */
export function countSignIns() {
  const tries = new LRUCache<string, { count: number; until: number }>({ max: ranges })
  const wrong = new LRUCache<string, { count: number; notBefore: number; until: number }>({ max: ranges })
  let atOnce = 0

  /**
   * Lets a try begin.
   * @param name whom it is for, as it was typed; whether there is anybody of that name makes no difference.
   * @returns what to call when it has ended, with how.
   * @throws Refusal when there are too many.
   */
  function begin(request: IncomingMessage, trustedProxies: number, name?: string) {
    const from = originOf(request, trustedProxies)
    const who = from && name !== undefined ? `${from.range} ${name}` : undefined
    const now = performance.now()
    const known = from && tries.get(from.range)
    const counted = known && known.until > now ? known : { count: 0, until: now + minute }
    if (counted.count >= mostInAMinute) throw tooMany(Math.ceil((counted.until - now) / 1000))
    const pause = ((who ? wrong.get(who)?.notBefore : undefined) ?? 0) - now
    if (pause > 0) throw tooManyForName(Math.ceil(pause / 1000))
    if (atOnce >= mostAtOnce) throw tooMany(1)
    atOnce += 1
    counted.count += 1
    if (from) tries.set(from.range, counted)
    return function end(outcome: Outcome) {
      atOnce -= 1
      if (outcome === 'undecided' || (outcome === 'right' && !from?.isTold)) counted.count -= 1
      if (who && outcome !== 'undecided') note(who, outcome === 'right')
    }
  }

  function note(who: string, hasSucceeded: boolean) {
    if (hasSucceeded) return void wrong.delete(who)
    const now = performance.now()
    const known = wrong.get(who)
    const count = known && known.until > now ? known.count + 1 : 1
    const pause = count < mostForOneName ? 0 : Math.min(longestPause, firstPause * 2 ** (count - mostForOneName))
    wrong.set(who, { count, notBefore: now + pause, until: now + rememberedFor })
  }

  return { begin }
}

/**
 * Where somebody signs in from, as far as it can be told. Behind a proxy that isn't trusted everybody has the proxy's address, and would be
 * kept out by anybody; on a network of one's own several people may have the same, so only what fails is counted there.
 */
function originOf(request: IncomingMessage, trustedProxies: number) {
  const found = addressRange(senderOf(request, trustedProxies).address)
  const isTold = trustedProxies > 0 || found?.reach === 'public'
  if (!isTold && isForwarded(request)) return undefined
  return { range: found?.range ?? 'unknown', isTold }
}

function tooManyForName(seconds: number) {
  return new Refusal(429, `That was wrong several times. Wait ${seconds} seconds and try again.`, { 'Retry-After': String(seconds) })
}

function tooMany(seconds: number) {
  const wait = seconds === 1 ? 'a moment' : `${seconds} seconds`
  return new Refusal(429, `Too many people are signing in from your network. Wait ${wait} and try again.`, {
    'Retry-After': String(seconds),
  })
}
