import { rm } from 'node:fs/promises'
import path from 'node:path'
import { give } from '#tests/journeys/given-site.ts'
import { aBrowser } from '#tests/support/a-browser.ts'
import { administratorPassword, aFolder, aSite } from '#tests/support/a-site.ts'
import { signIn } from '#tests/support/an-editor.ts'

/** Starts the built site on an empty folder and a free port, and finds a browser. Ends both with the run. */
export default async function startSite() {
  const folder = await aFolder()
  const [site, browser] = await Promise.all([aSite({ dataDir: path.join(folder, 'data') }), aBrowser(folder)])
  give({ site, browser, staffToken: await signIn(site, await administratorPassword(site)) })

  return async () => {
    await site.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
