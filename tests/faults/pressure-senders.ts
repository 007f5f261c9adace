import { randomUUID } from 'node:crypto'
import { Agent, request as httpRequest } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { journeyPages } from '#lib/nominations/journey/pages.ts'
import type { PageName } from '#lib/nominations/schema.ts'
import { documentCollections, paths } from '#lib/paths.ts'
import type { Site } from '#tests/support/a-site.ts'

type Request = { path: string; body?: string; cookie?: string }

/** What arrives a second, and what each request is. No two searches are the same. */
export const flood = {
  'form views': { perSecond: 200, request: (number) => ({ path: journeyPages[number % journeyPages.length]?.path ?? paths.nominate }) },
  'invalid posts': { perSecond: 40, request: (number) => postOf('you', { name: 'Sam', email: `nobody-${number}` }) },
  'posts of answers': { perSecond: 20, request: answerOf },
  searches: { perSecond: 60, request: (number) => ({ path: `${paths.search}?${new URLSearchParams(searchAt(number))}` }) },
  'large posts': { perSecond: 20, request: largePost },
} as const satisfies Record<string, { perSecond: number; request: (number: number) => Request }>

export type Kind = keyof typeof flood

/** How often each status was answered; 0 is a broken connection or no answer in 20 seconds. */
export type Statuses = Map<number, number>

const tick = 10
const browser = { 'accept-encoding': 'gzip, deflate, br', 'sec-fetch-site': 'same-origin', 'user-agent': 'Tests/1.0' }

/** Requests of one kind at an even rate, whether or not the ones before were answered, as a proxy passes on what its visitors send. */
export async function sendEvenly(site: Site, kind: Kind, seconds: number, addressOf: (number: number) => string): Promise<Statuses> {
  const { perSecond, request } = flood[kind]
  const agent = new Agent({ keepAlive: true })
  const statuses: Statuses = new Map()
  const underway: Promise<void>[] = []
  const began = performance.now()
  for (let sent = 0; sent < perSecond * seconds; await wait(tick)) {
    const due = Math.min(perSecond * seconds, ((performance.now() - began) / 1000) * perSecond)
    for (; sent < due; sent += 1) {
      const answered = answerTo(site, agent, request(sent), addressOf(sent))
      underway.push(answered.then((status) => void statuses.set(status, (statuses.get(status) ?? 0) + 1)))
    }
  }
  await Promise.all(underway)
  agent.destroy()
  return statuses
}

function answerTo({ url, origin }: Site, agent: Agent, { path, body, cookie }: Request, address: string): Promise<number> {
  const { hostname, port } = new URL(url)
  const type = body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) }
  const headers = { ...browser, host: new URL(origin).host, origin, 'x-forwarded-for': address, ...type, ...(cookie && { cookie }) }
  const method = body === undefined ? 'GET' : 'POST'
  return new Promise((resolve) => {
    const request = httpRequest({ hostname, port, path, method, agent, headers, timeout: 20_000 }, (response) => {
      response.on('error', () => resolve(0))
      response.on('end', () => resolve(response.statusCode ?? 0))
      response.resume()
    })
    request.on('timeout', () => request.destroy())
    request.on('error', () => resolve(0))
    request.end(body)
  })
}

function postOf(page: PageName, answers: Record<string, string>): Request {
  return { path: paths.nominationPage(page), body: new URLSearchParams(answers).toString() }
}

const keys = new Map<number, string>()

/** Two from each who answers: the first begins a draft, the second adds to it. */
function answerOf(number: number): Request {
  const person = Math.floor(number / 2)
  const key = keys.get(person) ?? randomUUID()
  keys.set(person, key)
  if (number % 2 === 0) return postOf('rules', { rules: 'none', key })
  return { ...postOf('work', { kinds: 'litter', description: 'The hedge has grown across the path.' }), cookie: `nomination=${key}` }
}

const words = 'The hedge has grown across the whole of the path. '
const fitting = { description: words.repeat(600), kinds: words.repeat(500) }
const tooLarge = words.repeat(20_000)

/** One in two is just small enough to be read and shown again; the other, of a megabyte, is refused. */
function largePost(number: number): Request {
  return number % 2 ? postOf('work', { description: tooLarge }) : postOf('work', fitting)
}

const vocabulary = [
  ...['housing', 'support', 'training', 'prison', 'probation', 'release', 'children', 'health', 'drugs', 'benefits', 'debt', 'court'],
  ...['police', 'commissioner', 'board', 'partnership', 'programme', 'strategy', 'payback', 'nominate', 'litter', 'graffiti', 'garden'],
  ...['volunteer', 'employer', 'skills', 'college', 'mentor', 'advice', 'disclosure', 'insurance', 'landlord', 'tenancy', 'council'],
  ...['bristol', 'somerset', 'gloucestershire', 'bath', 'taunton', 'bridgwater', 'yeovil', 'meeting', 'figures', 'evaluation', 'research'],
  ...['university', 'plan'],
]

/**
 * Of ten: six of two words, one a phrase, one with a mistake in its spelling, one with a word that nobody wrote, and one narrowed to a kind of
 * document.
 */
function searchAt(number: number): Record<string, string> {
  const one = vocabulary[number % vocabulary.length] ?? ''
  const other = vocabulary[(number * 7 + Math.floor(number / vocabulary.length)) % vocabulary.length] ?? ''
  switch (number % 10) {
    case 6:
      return { q: `"${one} ${other}"` }
    case 7:
      return { q: `${one.slice(0, 3)}${one.slice(4)} ${other}` }
    case 8:
      return { q: `${one} ${other} xylophone` }
    case 9:
      return { q: `${one} ${other}`, kind: documentCollections[number % documentCollections.length] ?? '' }
    default:
      return { q: `${one} ${other}` }
  }
}
