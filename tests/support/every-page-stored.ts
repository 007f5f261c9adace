import { expect } from 'vitest'
import { starterPages } from '#tests/start/starter-pages.ts'
import { eventually } from './eventually.ts'
import { send } from './http.ts'

/** A start renders its pages one after another; until then there is nothing to fall back on. A page that was sent is stored. */
export async function everyPageStored(site: { url: string }) {
  for (const path of [...starterPages, '/no-such-page']) {
    const status = path === '/no-such-page' ? 404 : 200
    await eventually(async () => expect([path, (await send(site, path)).status]).toEqual([path, status]), { within: 30_000 })
  }
}
