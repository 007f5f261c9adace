import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { contentKeys } from '#lib/content-keys.ts'

/** What a page was drawn from, as of its last render: that these bytes, by their etag, are what this build makes of this state of the content. */
export type Drawn = {
  etag: string
  build: string
  database: string
  version: number
  /** The day it speaks of, where it does. */
  day?: string | undefined
  /** When it comes out differently by itself, in milliseconds since 1970, where it does. */
  until?: number | undefined
  /** Keys of lib/content-keys.ts. */
  reads: string[]
}

/** The present, for a page to be compared with. */
export type Present = {
  build: string
  database: string
  version: number
  day: string
  /** In milliseconds since 1970. */
  now: number
  lastChange: (key: string) => number
}

/** What was just drawn. @param from the present as it was before the drawing began: whatever changes during it is later. */
export function drawnFrom(
  { build, database, version, day }: Present,
  { etag, reads, until }: Pick<Drawn, 'etag' | 'reads' | 'until'>,
): Drawn {
  return { etag, build, database, version, reads, ...(reads.includes(contentKeys.day) && { day }), ...(until !== undefined && { until }) }
}

export type PageIndex = {
  /** Whether the page would come out the same now. What is not known to be so is old. */
  isFresh: (path: string, present: Present) => boolean
  find: (path: string) => Drawn | undefined
  note: (path: string, drawn: Drawn) => void
  /** The pages that read any of these things when they were last drawn. */
  listReaders: (keys: string[]) => string[]
  /** Whether any page came out differently by itself after the first of these instants, and not later than the second. */
  hasTurned: (after: number, by: number) => boolean
  /** Forgets every page whose path isn't known (any more). */
  prune: (isKnown: (path: string) => boolean) => void
  clear: () => void
  /** Writes it down now. Otherwise it is written a moment after a note. */
  save: () => void
}

const pause = 1000

/**
 * What every stored page read, in memory, and in one file, so that after a restart the same pages are fresh. Each entry says what was true
 * once; one that was not written down before a crash leaves an older truth, by which the page is old or its bytes are the same.
 * @param onError is told what the disk throws.
 */
export function openPageIndex(file: string, onError: (error: unknown) => void): PageIndex {
  const intern = interning()
  const entries = new Map(readEntries(file, intern))
  let timer: NodeJS.Timeout | undefined

  function isFresh(path: string, present: Present) {
    const entry = entries.get(path)
    return entry !== undefined && isStillTrue(entry, present)
  }

  function note(path: string, drawn: Drawn) {
    entries.set(path, { ...drawn, reads: drawn.reads.map(intern) })
    saveSoon()
  }

  function listReaders(keys: string[]) {
    const asked = new Set(keys)
    return [...entries].filter(([, { reads }]) => reads.some((key) => asked.has(key))).map(([path]) => path)
  }

  function saveSoon() {
    timer ??= setTimeout(save, pause).unref()
  }

  function save() {
    clearTimeout(timer)
    timer = undefined
    try {
      const unfinished = `${file}.${process.pid}.tmp`
      writeFileSync(unfinished, encode(entries))
      renameSync(unfinished, file)
    } catch (error) {
      onError(error)
    }
  }

  return {
    isFresh,
    find: (path) => entries.get(path),
    note,
    listReaders,
    hasTurned: (after, by) => [...entries.values()].some(({ until = 0 }) => until > after && until <= by),
    prune(isKnown) {
      for (const path of entries.keys()) if (!isKnown(path) && entries.delete(path)) saveSoon()
    },
    clear() {
      entries.clear()
      saveSoon()
    },
    save,
  }
}

/** Whether what was drawn would come out the same now. Notes in it that it is true of this version too: the next to ask need not compare. */
export function isStillTrue(drawn: Drawn, present: Present) {
  if (!isOfPresent(drawn, present)) return false
  if (drawn.version === present.version) return true
  if (drawn.reads.some((key) => present.lastChange(key) > drawn.version)) return false
  drawn.version = present.version
  return true
}

function isOfPresent({ build, database, version, day, until, reads }: Drawn, present: Present) {
  // What couldn't be read may be otherwise.
  if (reads.includes(contentKeys.unread)) return false
  if (until !== undefined && until <= present.now) return false
  return build === present.build && database === present.database && version <= present.version && (day ?? present.day) === present.day
}

/** Pages read the same few hundred things: each key is kept once. */
function interning() {
  const kept = new Map<string, string>()
  return function intern(key: string) {
    const known = kept.get(key)
    if (known === undefined) kept.set(key, key)
    return known ?? key
  }
}

const fileSchema = z.object({
  keys: z.array(z.string()),
  pages: z.array(
    z.object({
      path: z.string(),
      etag: z.string(),
      build: z.string(),
      database: z.string(),
      version: z.number(),
      day: z.string().optional(),
      until: z.number().optional(),
      reads: z.array(z.number()),
    }),
  ),
})

function encode(entries: Map<string, Drawn>) {
  const places = new Map<string, number>()
  const placeOf = (key: string) => places.get(key) ?? places.set(key, places.size).size - 1
  const pages = [...entries].map(([path, drawn]) => ({ path, ...drawn, reads: drawn.reads.map(placeOf) }))
  return JSON.stringify({ keys: [...places.keys()], pages } satisfies z.infer<typeof fileSchema>)
}

function readEntries(file: string, intern: (key: string) => string): [string, Drawn][] {
  try {
    const { keys, pages } = fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    return pages.map(({ path, reads, ...drawn }) => [path, { ...drawn, reads: reads.map((place) => intern(keys[place] ?? '')) }])
  } catch {
    // Without one every page is old, and drawn again.
    return []
  }
}
