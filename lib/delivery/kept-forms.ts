import { randomBytes, randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import { Counter } from 'prom-client'
import { type Blank, fillGzip, type GzipWithBlanks, gzipWithBlanks } from '#lib/delivery/gzip-blanks.ts'
import { type Drawn, drawnFrom, isStillTrue, type Present } from '#lib/delivery/page-index.ts'
import { longestRender, type Made, type Pages } from '#lib/delivery/pages.ts'
import { longestWait } from '#lib/delivery/render.ts'
import { etagOf } from '#lib/delivery/stored-page.ts'
import { emptyFormState } from '#lib/forms/form-state.ts'
import { register } from '#lib/metrics.ts'
import { within } from '#lib/within.ts'

// The first drawing of a process may send its parts in another order than those that follow.
const mostComparisons = 2
/** In milliseconds: how long a form that could not be kept is drawn for each visitor before keeping it is tried again. */
const pause = 60_000

const drawings = new Counter({ name: 'form_drawings_total', help: 'Drawings of empty forms that are kept.', registers: [register] })

type KeptFormsOptions = Pick<Pages, 'make'> & {
  /** Where the forms are that are shown empty. */
  paths: readonly string[]
  isHydrated: (path: string) => boolean
  /** What a form drawn now is drawn from; undefined until the database has been reached. */
  present: () => Present | undefined
  /** Whether the database answers. While it doesn't, an older copy is as good as a new one. */
  canRender: () => boolean
  log: Logger
}

export type KeptForms = {
  /**
   * The empty form at a path, for one visitor: with a nonce, if it is hydrated, and a key that nobody else has; as a rule zipped already for whoever
   * takes that. Rejects when there is none and it can't be drawn.
   */
  get: (path: string, takesGzip: boolean) => Promise<Made & { encoding?: 'gzip' }>
  /** Draws what is old or missing before anybody asks. Never rejects. */
  drawAhead: () => Promise<void>
  clear: () => void
}

/** What differs between one visitor's form and another's; each always of the same length. */
type Marks = { nonce: string; key: string }

/** A drawing, the marks it was made with, and where they stand in its bytes. */
type Drawing = { page: Made; marks: Marks; places: Place[]; drawn: Drawn }

type Place = Blank & { mark: keyof Marks }

type KeptForm = Drawing & { zipped: GzipWithBlanks }

/** The empty forms, in memory: each is drawn once, and again when something it read has changed. */
export function openKeptForms({ paths, isHydrated, make, present, canRender, log }: KeptFormsOptions): KeptForms {
  const kept = new Map<string, KeptForm>()
  const underway = new Map<string, Promise<KeptForm | undefined>>()
  const refusedAt = new Map<string, number>()

  async function get(path: string, takesGzip: boolean) {
    const form = kept.get(path)
    if (form && (isCurrent(form) || (!canRender() && !hasTurned(form)))) return forVisitor(form, takesGzip)
    try {
      const drawn = await within(longestWait, () => drawOnce(path))
      return drawn ? forVisitor(drawn, takesGzip) : await draw(path, newMarks())
    } catch (error) {
      if (!form) throw error
      log.error({ err: error, path }, 'A form could not be drawn again; the older copy is sent')
      return forVisitor(form, takesGzip)
    }
  }

  function isCurrent({ drawn }: Drawing) {
    const now = present()
    return now === undefined || isStillTrue(drawn, now)
  }

  /** Whether time alone made it old. Then it is drawn with the database away too: forms read nothing of it. */
  function hasTurned({ drawn: { until } }: Drawing) {
    return until !== undefined && until <= (present()?.now ?? 0)
  }

  function drawOnce(path: string) {
    const from = present()
    if (!from || Date.now() - (refusedAt.get(path) ?? 0) < pause) return Promise.resolve(undefined)
    // A drawing that began before a change is not what whoever comes after it waits for.
    const name = `${from.version} ${path}`
    const promise = underway.get(name) ?? drawAndKeep(path, from).finally(() => underway.delete(name))
    underway.set(name, promise)
    return promise
  }

  /** Undefined when the drawings show that visitors would share more than they may, or not get all that is theirs. */
  async function drawAndKeep(path: string, from: Present): Promise<KeptForm | undefined> {
    drawings.inc()
    let drawing = await drawMarked(path, from)
    for (let comparison = 0; comparison < mostComparisons; comparison += 1) {
      const next = await drawMarked(path, from)
      if (isShareable(drawing, next, isHydrated(path))) {
        const form = { ...drawing, zipped: gzipWithBlanks(drawing.page.body, drawing.places) }
        if (isCurrent(form)) kept.set(path, form)
        return form
      }
      drawing = next
    }
    refusedAt.set(path, Date.now())
    log.error({ path }, 'Drawings of a form differ in more than its nonce and key, so it is drawn for each visitor')
    return undefined
  }

  async function drawMarked(path: string, from: Present): Promise<Drawing> {
    const marks = newMarks()
    const page = await draw(path, marks, longestRender)
    return { page, marks, places: placesIn(page.body, marks), drawn: drawnFrom(from, { ...page, etag: etagOf(page.body) }) }
  }

  function draw(path: string, { nonce, key }: Marks, longest = longestWait) {
    return make(path, { form: { ...emptyFormState, values: { key } }, nonce: isHydrated(path) ? nonce : undefined, longest })
  }

  async function drawAhead() {
    for (const path of paths) {
      const form = kept.get(path)
      if (!form || !isCurrent(form))
        await drawOnce(path).catch((err: unknown) => canRender() && log.warn({ err, path }, 'A form could not be drawn ahead'))
    }
  }

  return { get, drawAhead, clear: () => kept.clear() }
}

/** Nobody can write into a page what is made anew for each drawing, and long enough not to be met by chance. */
function newMarks(): Marks {
  return { nonce: randomBytes(16).toString('base64'), key: randomUUID() }
}

function forVisitor(form: KeptForm, takesGzip: boolean) {
  const page = filled(form, newMarks())
  return takesGzip ? { ...page, body: fillGzip(form.zipped, page.body, form.places), encoding: 'gzip' as const } : page
}

function filled({ page, places, marks }: Drawing, fresh: Marks): Made {
  const body = Buffer.from(page.body)
  for (const { mark, place } of places) body.write(fresh[mark], place, 'latin1')
  return { ...page, policy: page.policy.replaceAll(marks.nonce, fresh.nonce), body }
}

/** In the order they stand in. */
function placesIn(body: Buffer, marks: Marks): Place[] {
  return [...placesOf('nonce', body, marks), ...placesOf('key', body, marks)].toSorted((one, other) => one.place - other.place)
}

function placesOf(mark: keyof Marks, body: Buffer, marks: Marks) {
  const { length } = marks[mark]
  const places: Place[] = []
  for (let place = body.indexOf(marks[mark]); place >= 0; place = body.indexOf(marks[mark], place + length))
    places.push({ mark, place, length })
  return places
}

/** Whether two drawings are the same but for their marks, and these are where they must be. */
function isShareable(one: Drawing, { page, marks }: Drawing, isHydrated: boolean) {
  return isSame(filled(one, marks), page) && (!isHydrated || one.places.some(({ mark }) => mark === 'nonce'))
}

function isSame(one: Made, other: Made) {
  return one.body.equals(other.body) && one.policy === other.policy && one.isSensitive === other.isSensitive
}
