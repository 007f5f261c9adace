import path from 'node:path'
import { maybeRuntime } from '#lib/runtime.ts'

/** Where uploads are kept. Tools that only read the configuration never write there. */
export function mediaFolder() {
  return path.join(maybeRuntime()?.env.DATA_DIR ?? '.data', 'media')
}
