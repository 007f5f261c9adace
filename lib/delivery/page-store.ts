import { LRUCache } from 'lru-cache'
import { listStoredPaths, readPage, removePage, writePage } from '#lib/delivery/page-folder.ts'
import type { StoredPage } from '#lib/delivery/stored-page.ts'

export type PageStore = {
  /** The page, when memory has it; costs no wait and no disk. */
  peek: (path: string) => StoredPage | undefined
  /** The page from memory or disk. A path that was never kept costs neither a wait nor the disk. Never rejects. */
  find: (path: string) => StoredPage | undefined | Promise<StoredPage | undefined>
  /** Memory has it at once; resolves when the disk has too, or has failed and `onError` was told. Never rejects. */
  keep: (page: StoredPage) => Promise<void>
  /** Gone for `find` at once; resolves when it is gone from the disk. Never rejects. */
  forget: (path: string) => Promise<void>
  /** Every path this process knows to be stored. */
  paths: () => string[]
  /** Forgets every page whose path isn't known (any more). */
  prune: (isKnown: (path: string) => boolean) => Promise<void>
}

/** `maxBytes` bounds the memory alone. `onError` is told what the disk throws. */
type PageStoreOptions = { folder: string; maxBytes: number; onError: (error: unknown) => void }

/** Memory over a folder of files. Processes may share the folder; what another keeps after this opening is not seen. */
export function openPageStore({ folder, maxBytes, onError }: PageStoreOptions): PageStore {
  const memory = new LRUCache<string, StoredPage>({ maxSize: maxBytes, sizeCalculation: sizeOf })
  const stored = new Set(listStoredPaths(folder, onError))
  const inTurn = takeTurns(onError)

  function find(path: string) {
    return memory.get(path) ?? (stored.has(path) ? inTurn(path, () => load(path)) : undefined)
  }

  async function load(path: string) {
    // While this waited its turn, the page may have come to memory, or been forgotten.
    const page = memory.get(path) ?? (stored.has(path) ? await readPage(folder, path) : undefined)
    if (!page) stored.delete(path)
    return page && remember(page)
  }

  function remember(page: StoredPage) {
    // A keep or a forget that came during the read knows better.
    const newer = memory.get(page.path)
    if (!newer && stored.has(page.path)) memory.set(page.path, page)
    return newer ?? (stored.has(page.path) ? page : undefined)
  }

  async function keep(page: StoredPage) {
    memory.set(page.path, page)
    stored.add(page.path)
    await inTurn(page.path, () => writePage(folder, page).then(() => stored.add(page.path)))
  }

  async function forget(path: string) {
    memory.delete(path)
    stored.delete(path)
    // Deleted again, because a keep that was still being written when this was called has added it back.
    await inTurn(path, () => removePage(folder, path).then(() => stored.delete(path)))
  }

  function paths() {
    return [...new Set([...memory.keys(), ...stored])]
  }

  async function prune(isKnown: (path: string) => boolean) {
    await Promise.all(
      paths()
        .filter((path) => !isKnown(path))
        .map(forget),
    )
  }

  return { peek: (path) => memory.get(path), find, keep, forget, paths, prune }
}

function sizeOf({ bodies, ...page }: StoredPage) {
  return bodies.br.length + bodies.gzip.length + JSON.stringify(page).length
}

/** One at a time for each path, in the order asked, so that the last of two writes is the one that stays. A failure is told and gives undefined. */
function takeTurns(onError: (error: unknown) => void) {
  const last = new Map<string, Promise<unknown>>()

  return async function inTurn<Result>(path: string, task: () => Promise<Result>): Promise<Result | undefined> {
    const turn = Promise.resolve(last.get(path))
      .then(task)
      .catch((error: unknown) => void onError(error))
    last.set(path, turn)
    const result = await turn
    if (last.get(path) === turn) last.delete(path)
    return result ?? undefined
  }
}
