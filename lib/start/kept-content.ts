import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ShownFile } from '#lib/media/shown-files.ts'
import type { PublishedContent } from '#lib/publishing/published-content.ts'
import type { SiteSnapshot } from '#lib/site-settings/snapshot.ts'

type Parts = { content: PublishedContent; files: ShownFile[]; settings: SiteSnapshot }

/** What delivery last knew, kept beside the stored pages, so that a start without the database serves what was published. */
export type KeptContent = {
  read: <Part extends keyof Parts>(part: Part) => Parts[Part] | undefined
  keep: <Part extends keyof Parts>(part: Part, value: Parts[Part]) => void
}

export function keptContentIn(folder: string, onError: (error: unknown) => void): KeptContent {
  mkdirSync(folder, { recursive: true })

  function read<Part extends keyof Parts>(part: Part): Parts[Part] | undefined {
    try {
      return JSON.parse(readFileSync(file(part), 'utf8'))
    } catch {
      return undefined
    }
  }

  function keep<Part extends keyof Parts>(part: Part, value: Parts[Part]) {
    try {
      const unfinished = `${file(part)}.${process.pid}`
      writeFileSync(unfinished, JSON.stringify(value))
      renameSync(unfinished, file(part))
    } catch (error) {
      onError(error)
    }
  }

  function file(part: keyof Parts) {
    return path.join(folder, `${part}.json`)
  }

  return { read, keep }
}
