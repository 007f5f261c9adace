import type { Client, Pool } from 'pg'
import { openClient } from '#lib/database/pool.ts'
import { listShownFiles, type ShownFile } from '#lib/media/shown-files.ts'
import { type ContentChange, listChangesSince } from '#lib/publishing/content-changes.ts'
import { type ContentState, isEarlierState, isSameState } from '#lib/publishing/content-state.ts'
import { findContentState, findPublishedContent, type PublishedContent } from '#lib/publishing/published-content.ts'

type Watch = {
  url: string
  pool: Pool
  /** Called with the files that published documents show, before `onChange` is called with these documents. */
  onFiles: (files: ShownFile[]) => void
  /** Called when they can't be read. Documents don't wait for them; they are asked for again. */
  onFilesFault: (error: unknown) => void
  /** Called with what has changed, before `onChange` with the resulting state; `isAll` when it is everything that ever changed. */
  onChanges: (learnt: { changes: ContentChange[]; isAll: boolean }) => void
  /** Called with what is published whenever it has changed. */
  onChange: (content: PublishedContent) => void
  /** Called when the database answers, and when it no longer does. */
  onReach: (isReachable: boolean) => void
}

const pollEvery = 500
const pollWhileListening = 1000

/**
 * Learns of every publish: by LISTEN while that connection lasts, and by polling, more often when it doesn't. Whatever fails is tried
 * again; until then the last known content is used.
 */
export function watchContent({ url, pool, onFiles, onFilesFault, onChanges, onChange, onReach }: Watch) {
  let known: ContentState | undefined
  let filesKnown: ContentState | undefined
  let changesKnown: ContentState | undefined
  let listener: Client | undefined
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  let looking = Promise.resolve()
  let next: Promise<void> | undefined

  async function look() {
    const state = await findContentState(pool)
    const content = state && !isSameState(state, known) ? await findPublishedContent(pool) : undefined
    await lookAtFiles(content?.state ?? state)
    await lookAtChanges(content?.state ?? state)
    if (content) {
      known = content.state
      onChange(content)
    }
    onReach(true)
  }

  async function lookAtFiles(state: ContentState | undefined) {
    if (!state || isSameState(state, filesKnown)) return
    try {
      const files = await listShownFiles(pool)
      if (!files) return
      onFiles(files)
      filesKnown = state
    } catch (error) {
      onFilesFault(error)
    }
  }

  /** Read after the state, so that it includes everything that made it; a later change is merely known early. */
  async function lookAtChanges(state: ContentState | undefined) {
    if (!state || isSameState(state, changesKnown)) return
    const isLater = changesKnown?.database === state.database && !isEarlierState(state, changesKnown)
    const changes = await listChangesSince(pool, isLater ? changesKnown?.version : 0)
    if (!changes) return
    onChanges({ changes, isAll: !isLater })
    changesKnown = state
  }

  /**
   * One look at a time. A look asked for during another follows it, because it may be about something newer. However many ask, they all
   * share that next look.
   */
  function lookSoon(): Promise<void> {
    next ??= looking.then(() => {
      next = undefined
      looking = look().catch(() => onReach(false))
      return looking
    })
    return next
  }

  /** The same, for everything: a migration may have changed what is published without a publish. */
  function lookAnew() {
    known = undefined
    filesKnown = undefined
    changesKnown = undefined
    return lookSoon()
  }

  async function listen() {
    const client = openClient(url, { name: 'publishing', queryTimeout: 3000 })
    client.on('end', () => {
      if (listener !== client) return
      listener = undefined
      // Whatever was published meanwhile shouldn't wait for the next round.
      again(0)
    })
    client.on('notification', () => void lookSoon())
    try {
      await client.connect()
      await client.query('LISTEN content_version')
      listener = client
    } catch {
      await client.end().catch(() => undefined)
    }
  }

  async function round() {
    if (!listener) await listen()
    await lookSoon()
    again(listener ? pollWhileListening : pollEvery)
  }

  function again(delay: number) {
    clearTimeout(timer)
    if (!isStopped) timer = setTimeout(() => void round(), delay)
  }

  void round()
  return {
    look: lookSoon,
    lookAnew,
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await listener?.end().catch(() => undefined)
    },
  }
}
