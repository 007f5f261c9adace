import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { ShownFile } from '#lib/media/shown-files.ts'
import type { PublishedContent } from '#lib/publishing/published-content.ts'
import type { SiteSnapshot } from '#lib/site-settings/snapshot.ts'
import { readSlots, writeSlots } from '#lib/start/kept-slots.ts'

/** `changes`: the content version at which each thing last changed, by its key. */
type Parts = { content: PublishedContent; changes: [string, number][]; files: ShownFile[]; settings: SiteSnapshot }

/** What delivery last knew, kept beside the stored pages, so that a start without the database serves what was published. A full disk takes it too. */
export type KeptContent = {
  read: <Part extends keyof Parts>(part: Part) => Parts[Part] | undefined
  keep: <Part extends keyof Parts>(part: Part, value: Parts[Part]) => void
}

export function keptContentIn(folder: string, onError: (error: unknown) => void): KeptContent {
  mkdirSync(folder, { recursive: true })

  function read<Part extends keyof Parts>(part: Part): Parts[Part] | undefined {
    try {
      const text = readSlots(file(part))
      return text === undefined ? undefined : JSON.parse(text)
    } catch {
      return undefined
    }
  }

  function keep<Part extends keyof Parts>(part: Part, value: Parts[Part]) {
    try {
      writeSlots(file(part), JSON.stringify(value))
    } catch (error) {
      onError(error)
    }
  }

  function file(part: keyof Parts) {
    return path.join(folder, `${part}.json`)
  }

  return { read, keep }
}
