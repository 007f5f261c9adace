import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { chromium } from '@playwright/test'
import { aFolder } from '#tests/support/a-site.ts'

export type Browser = { executablePath: string; env: Record<string, string> }

/**
 * A Chromium and what it must have in its environment: the one named by `CHROMIUM_PATH`, or the one from npm, unpacked into this folder
 * together with the libraries (NSS) and the fonts that a bare machine does not have. Two runs that unpack at once have a folder each.
 */
export async function aBrowser(folder: string, { CHROMIUM_PATH } = process.env): Promise<Browser> {
  if (CHROMIUM_PATH) return { executablePath: CHROMIUM_PATH, env: {} }

  const home = path.join(folder, 'chromium')
  await mkdir(home)
  const { stdout } = await promisify(execFile)(process.execPath, [path.join(import.meta.dirname, 'unpack-chromium.ts')], {
    env: { ...process.env, TMPDIR: home, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
  })
  return { executablePath: stdout, env: { LD_LIBRARY_PATH: path.join(home, 'al2023', 'lib'), FONTCONFIG_FILE: await fontsOf(home) } }
}

/** That Chromium, running, for what is no journey. Use it with `await using`. */
export async function aRunningBrowser() {
  const folder = await aFolder()
  const { executablePath, env } = await aBrowser(folder)
  const browser = await chromium.launch({ executablePath, env, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] })
  return {
    browser,
    async [Symbol.asyncDispose]() {
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The package's own settings name fixed folders under /tmp. */
async function fontsOf(home: string) {
  const file = path.join(home, 'fonts.conf')
  await writeFile(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${path.join(home, 'fonts')}</dir><cachedir>${path.join(home, 'font-cache')}</cachedir></fontconfig>
`,
  )
  return file
}
