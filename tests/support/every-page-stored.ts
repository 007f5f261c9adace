import { expect } from 'vitest'
import { starterPages } from '#tests/start/starter-pages.ts'
import { send } from './http.ts'

/** A first start renders its pages one after another; until then there is nothing to fall back on. A page that was sent is stored. */
export async function everyPageStored(site: { url: string }) {
  for (const path of starterPages) expect([path, (await send(site, path)).status]).toEqual([path, 200])
  await send(site, '/no-such-page')
}
