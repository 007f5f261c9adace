import { rm } from 'node:fs/promises'
import path from 'node:path'
import { maybeRuntime } from '#lib/runtime.ts'

/** Where files lie while staff upload them, each for the length of its request.  */
export function uploadsFolder() {
  // Tools that only read the configuration have no runtime, and take no files.
  return path.join(maybeRuntime()?.env.DATA_DIR ?? '.data', 'uploads')
}

/** What a process left there that was ended in the middle of an upload. */
export async function emptyUploads() {
  await rm(uploadsFolder(), { recursive: true, force: true })
}
