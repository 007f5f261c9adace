import { readFile } from 'node:fs/promises'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { paths } from '#lib/paths.ts'
import { aNomination } from '#tests/nominations/a-nomination.ts'
import { answerPages, asDraftOf, pressSend } from '#tests/nominations/a-resident.ts'
import { starterPages } from '#tests/start/starter-pages.ts'
import type { Site } from '#tests/support/a-site.ts'
import { formIn } from '#tests/support/form-in.ts'
import { type Answer, post, send } from '#tests/support/http.ts'
import { readMetric } from '#tests/support/read-metric.ts'
import { flood, type Kind, type Statuses, sendEvenly } from './pressure-senders.ts'

const pagesPerSecond = 40
const addresses = 50

export type Figures = {
  seconds: number
  flood: Map<Kind, Statuses>
  /** Of stored pages, as other readers met them: every status, and how long each took in milliseconds. */
  pages: { statuses: Statuses; times: number[] }
  /** What one person met, step by step. */
  person: { step: string; status: number; isServed: boolean; milliseconds: number }[]
  /** Pages that were made for one visitor. */
  renders: number
  /** Of the server, in megabytes. */
  memory: { before: number; most: number }
  /** Seconds of processor a second: of the server, and of this process; how late this process was in 99 of 100 turns, in milliseconds. */
  processor: { server: number; senders: number; late: number }
}

/**
 * A flood from fifty addresses, behind a proxy that the site trusts, while somebody else reads pages and somebody nominates a place.
 * @param addressOf the address of each of the fifty.
 */
export async function underPressure(site: Site, seconds: number, addressOf = inRangesOfTheirOwn): Promise<Figures> {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  const [before, own, server, renders] = [await memoryOf(site), process.cpuUsage(), await processorOf(site), await rendersOf(site)]
  const figures = { most: before, isDone: false }
  delay.enable()

  const kinds = Object.keys(flood) as Kind[]
  const sent = Promise.all(kinds.map((kind) => sendEvenly(site, kind, seconds, (number) => addressOf(number % addresses))))
  const watched = watchMemory(site, figures)
  const began = performance.now()
  const [statuses, pages, person] = await Promise.all([sent, readPages(site, seconds), nominateAgain(site, seconds)])
  const elapsed = (performance.now() - began) / 1000
  figures.isDone = true
  await watched
  delay.disable()
  const used = process.cpuUsage(own)

  return {
    seconds,
    flood: new Map(kinds.map((kind, place) => [kind, statuses[place] ?? new Map()])),
    pages,
    person,
    renders: (await rendersOf(site)) - renders,
    memory: { before, most: figures.most },
    processor: {
      server: ((await processorOf(site)) - server) / elapsed,
      senders: (used.user + used.system) / 1e6 / elapsed,
      late: delay.percentile(99) / 1e6,
    },
  }
}

/** Each in a network of its own, as far as the site can tell. */
function inRangesOfTheirOwn(number: number) {
  return `203.0.${number}.7`
}

export function inOneRange(number: number) {
  return `203.0.113.${number}`
}

/** Stored pages at an even rate, each on a connection of its own. */
async function readPages(site: Site, seconds: number) {
  const statuses: Statuses = new Map()
  const times: number[] = []
  const read = async (path: string) => {
    const answer = await send(site, path, { headers: { 'x-forwarded-for': '192.0.2.1' } }).catch(() => undefined)
    const status = answer?.status ?? 0
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    times.push(answer?.milliseconds ?? Number.POSITIVE_INFINITY)
  }
  const underway: Promise<void>[] = []
  for (let number = 0; number < pagesPerSecond * seconds; number += 1) {
    underway.push(read(starterPages[number % starterPages.length] ?? '/'))
    await wait(1000 / pagesPerSecond)
  }
  await Promise.all(underway)
  return { statuses, times }
}

/** Opens the form, makes a mistake, sends it, reads that it was sent, and searches once; then again, until the time is over. */
async function nominateAgain(site: Site, seconds: number) {
  const end = performance.now() + seconds * 1000
  const steps: Figures['person'] = []
  const headers = { 'x-forwarded-for': '198.51.100.20' }
  const take = async (step: string, expected: number, asked: Promise<Answer>) => {
    const began = performance.now()
    const answer = await asked.catch(() => undefined)
    const status = answer?.status ?? 0
    steps.push({ step, status, isServed: status === expected, milliseconds: performance.now() - began })
    return answer
  }
  for (let round = 0; performance.now() < end; round += 1) {
    const view = await take('the form', 200, send(site, paths.nominationPage('rules'), { headers }))
    const { key = '' } = formIn(view?.body ?? '').answers
    const nomination = aNomination({ key })
    await take('a mistake', 422, post(site, paths.nominationPage('you'), { name: 'Sam', email: 'no address' }, headers))
    await take('the answers', 303, answerPages(site, nomination, headers))
    await take('the check', 200, send(site, paths.nominationCheck, { headers: { ...headers, ...asDraftOf(nomination) } }))
    const sent = await take('the nomination', 303, pressSend(site, nomination, headers))
    await take('the thanks', 200, send(site, sent?.headers.location ?? '/', { headers }))
    await take('a search', 200, send(site, `${paths.search}?q=mentor+number+${round}`, { headers }))
    await wait(1000)
  }
  return steps
}

async function watchMemory(site: Site, figures: { most: number; isDone: boolean }) {
  while (!figures.isDone) {
    figures.most = Math.max(figures.most, await memoryOf(site))
    await wait(200)
  }
}

/** Of the server's process alone, in megabytes. */
export async function memoryOf({ process: { pid } }: Site) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024
}

/** In seconds, since the server began. */
async function processorOf({ process: { pid } }: Site) {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}

function rendersOf(site: Site) {
  return readMetric(site, 'visitor_renders_total')
}

export function at(share: number, values: number[]) {
  return values.toSorted((one, other) => one - other)[Math.ceil(share * values.length) - 1] ?? Number.NaN
}

/** The figures, a line each. */
export function inWords({ flood, pages, person, renders, memory, processor, seconds }: Figures): string[] {
  const steps = Object.entries(Object.groupBy(person, ({ step }) => step))
  return [
    `stored pages: ${counted(pages.statuses)}; p50 ${ms(at(0.5, pages.times))}, p99 ${ms(at(0.99, pages.times))}, longest ${ms(at(1, pages.times))}`,
    ...steps.map(([step, taken = []]) => {
      const statuses = taken.reduce((sum, { status }) => sum.set(status, (sum.get(status) ?? 0) + 1), new Map<number, number>())
      return `a person, ${step}: ${counted(statuses)}; longest ${ms(Math.max(...taken.map(({ milliseconds }) => milliseconds)))}`
    }),
    ...[...flood].map(([kind, statuses]) => `${kind}: ${counted(statuses)}`),
    `renders given: ${renders}, ${(renders / seconds).toFixed(1)} a second`,
    `memory: ${memory.before.toFixed(0)} MB before, at most ${memory.most.toFixed(0)} MB`,
    `processors: ${processor.server.toFixed(2)} the server, ${processor.senders.toFixed(2)} what sends; that was late by ${processor.late.toFixed(0)} ms in 1 of 100`,
  ]
}

function counted(statuses: Statuses) {
  return [...statuses]
    .toSorted()
    .map(([status, count]) => `${count} × ${status || 'no answer'}`)
    .join(', ')
}

function ms(value: number) {
  return `${value.toFixed(0)} ms`
}
