import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { aFilledSite } from '#tests/support/a-filled-site.ts'
import { administratorPassword, aSite, type Site, siteUrl } from '#tests/support/a-site.ts'
import { anEditor, signIn } from '#tests/support/an-editor.ts'
import { send } from '#tests/support/http.ts'
import { expectInTime } from '#tests/support/in-time.ts'
import { countOf, starterPages } from './starter-pages.ts'

test('a first start brings its own database, content, administrator and flags, says at the end where they are, and prints no secret', async ({
  annotate,
}) => {
  const began = performance.now()
  await using site = await aSite({ env: { LOG_LEVEL: 'trace' } })
  await annotate(`ready after ${Math.round(performance.now() - began)} ms`)

  for (const page of starterPages) {
    expect(await send(site, page), page).toMatchObject({ status: 200, body: expect.stringContaining('name="publishedVersion" value="1"') })
  }
  expect(await send(site, '/readyz')).toMatchObject({ status: 200, body: '{"status":"ready"}' })

  expect(site.output().match(/TRUST_PROXY is 0/g)).toHaveLength(1)
  expect(await readFile(`/proc/${site.process.pid}/cmdline`, 'utf8')).toContain('--heap-growing-percent=20')

  const file = path.join(site.dataDir, 'admin-password')
  expect(saidIn(site).slice(-3)).toEqual([
    expect.stringMatching(new RegExp(`${site.url}$`)),
    expect.stringMatching(new RegExp(`${site.url}/admin$`)),
    expect.stringMatching(new RegExp(`admin@localhost\\.test.*${file}$`)),
  ])
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect((await stat(path.join(site.dataDir, 'secret'))).mode & 0o777).toBe(0o600)
  expect((await stat(site.dataDir)).mode & 0o077).toBe(0)

  await expect(signIn(site, await administratorPassword(site))).resolves.toEqual(expect.any(String))
  await expectNoSecretIn(site)
})

/** What it says to whoever started it, apart from its log. */
function saidIn(site: Site) {
  return site
    .output()
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('{'))
}

/** Neither in what it says nor in its log, whatever was sent to it. */
async function expectNoSecretIn(site: Site) {
  const editor = await anEditor(site, await administratorPassword(site))
  await editor.send('POST', 'programmes', { title: '' })
  await editor.send('PATCH', 'programmes/not-an-id', { title: 'x' })
  await expect(signIn(site, 'a wrong password, typed')).rejects.toThrow('401')
  await site.stop()

  const written = ['secret', 'postgres-password', 'admin-password'].map((name) => readFile(path.join(site.dataDir, name), 'utf8'))
  for (const hidden of [...(await Promise.all(written)).map((text) => text.trim()), 'a wrong password, typed']) {
    expect(hidden.length).toBeGreaterThan(10)
    expect(site.output()).not.toContain(hidden)
  }
}

test('a later start is ready in seconds and keeps all that was there before', async ({ annotate }) => {
  await using first = await aFilledSite()
  const password = await administratorPassword(first)
  const changed = await changeTheDrivePage(first)
  expect(await first.stop()).toBe(0)

  const began = performance.now()
  await using second = await aSite({ dataDir: first.dataDir, env: { SITE_URL: siteUrl } })
  const milliseconds = performance.now() - began
  await annotate(`ready again after ${Math.round(milliseconds)} ms`)

  expectInTime(milliseconds, 10_000)
  // What takes long in it was loaded during the start.
  const [admin, page] = await Promise.all([send(second, '/admin/login'), send(second, '/')])
  expect([admin.status, page.status]).toEqual([200, 200])
  expectInTime(page.milliseconds, 500)
  expect(await administratorPassword(second)).toBe(password)
  const editor = await anEditor(second, password)
  const { body } = await send(second, '/programmes/drive-project')
  expect(body).toContain('Changed on the first day')
  expect(body).toContain('name="publishedVersion" value="2"')
  expect(await editor.find('programmes', `where[id][equals]=${changed.id}`)).toMatchObject({ totalDocs: 1 })
  expect(await editor.find('pages', 'limit=0')).toMatchObject({ totalDocs: countOf('pages') })
})

async function changeTheDrivePage(site: Site) {
  const editor = await anEditor(site, await administratorPassword(site))
  const { docs } = await editor.find('programmes', 'where[slug][equals]=drive-project')
  return editor.republish('programmes', String(docs[0]?.id), { summary: 'Changed on the first day.' })
}

test('a killed site starts again on its folder and shows what was last published', async () => {
  await using first = await aFilledSite()
  await changeTheDrivePage(first)
  await first.kill()

  await using second = await aSite({ dataDir: first.dataDir, env: { SITE_URL: siteUrl } })

  expect(await send(second, '/programmes/drive-project')).toMatchObject({
    status: 200,
    body: expect.stringContaining('Changed on the first day'),
  })
})
