import { execFile, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { plainEnvironment } from '#lib/embedded-postgres/process.ts'
import { aUsedFolder, command, commandFile } from '#tests/backup/command.ts'
import { publishFile, upload } from '#tests/documents/upload.ts'
import { aPostgres } from '#tests/embedded-postgres/given-postgres.ts'
import { aPdf } from '#tests/pdf/a-pdf.ts'
import { aProgramme, pathOf } from '#tests/publishing/two-sites.ts'
import { aFilledFolder } from '#tests/support/a-filled-site.ts'
import { administratorPassword, aFolder, aSite, siteUrl } from '#tests/support/a-site.ts'
import { anEditor } from '#tests/support/an-editor.ts'
import { eventually } from '#tests/support/eventually.ts'
import { send } from '#tests/support/http.ts'

const run = promisify(execFile)

test('a backup that is killed leaves nothing that looks whole, and the next one clears what it left', async () => {
  const dataDir = await aLargeFolder()
  await aPostgres(dataDir)
  const folder = path.join(dataDir, 'backups')

  const backup = start('backup', dataDir)
  await eventually(async () => expect(await readdir(folder)).toHaveLength(1))
  backup.kill('SIGKILL')
  await once(backup, 'exit')
  expect(await readdir(folder)).toEqual([expect.stringMatching(/\.tar\.gz\.unfinished-\d+$/)])

  await command('backup', dataDir)
  expect(await readdir(folder)).toEqual([expect.stringMatching(/\.tar\.gz$/)])
})

test('a backup made while another is being made leaves that one alone', async () => {
  const dataDir = await aLargeFolder()
  await aPostgres(dataDir)
  const ended = once(start('backup', dataDir, path.join(dataDir, 'a.tar.gz')), 'exit')
  await eventually(async () => expect((await readdir(dataDir)).filter((name) => name.includes('unfinished'))).toHaveLength(1))
  await command('backup', dataDir, path.join(dataDir, 'b.tar.gz'))

  expect(await ended).toEqual([0, null])
  expect((await readdir(dataDir)).filter((name) => name.includes('.tar.gz')).toSorted()).toEqual(['a.tar.gz', 'b.tar.gz'])
})

// A small disk that is there for one program alone. Root needs no users of its own for it, and would no longer be let at Postgres's files.
const mounting = 'unshare'
const ours = process.getuid?.() === 0 ? ['-m'] : ['-Urm']
const canMount = spawnSync(mounting, [...ours, 'true']).status === 0

test.runIf(canMount)('a disk that fills ends a backup, and a restore, in one line, and nothing is changed', async () => {
  const dataDir = await aLargeFolder()
  const file = path.join(dataDir, 'whole.tar.gz')
  await command('backup', dataDir, file)
  await aPostgres(dataDir)
  const small = await aFolder()
  onTestFinished(() => rm(small, { recursive: true, force: true }))

  const backup = onSmallDisk(small, `"$0" ${commandFile('backup')} ${small}/backup.tar.gz; code=$?; ls ${small}; exit $code`, dataDir)
  const restore = onSmallDisk(small, `"$0" ${commandFile('restore')} ${file}; code=$?; ls ${small}; exit $code`, small)

  expect(backup).toMatchObject({ status: 1, stdout: '', stderr: 'No backup was made: the disk is full.\n' })
  expect(restore).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^\S+ can't be restored: the disk is full\. Nothing was changed\.\n$/),
  })
})

test('a restore that is broken off in the middle can be run again, and finishes', async () => {
  const dataDir = await aLargeFolder()
  const file = path.join(dataDir, 'whole.tar.gz')
  await command('backup', dataDir, file)
  for (const milliseconds of [300, 600, 1000, 1500]) {
    await writeFile(path.join(dataDir, 'secret'), 'another')
    const restore = start('restore', dataDir, file)
    const ended = once(restore, 'exit')
    await Promise.race([wait(milliseconds), ended])
    restore.kill('SIGKILL')
    await ended
    // Whether it was broken off before or after all was unpacked, the site starts with what there is.
    const postgres = await aPostgres(dataDir)
    await postgres.stop()
    await command('restore', dataDir, file)
    expect(await run('cat', [path.join(dataDir, 'secret')])).toMatchObject({ stdout: 'as it was' })
    expect((await readdir(dataDir)).filter((name) => /restored|ready/.test(name))).toEqual([])
  }
})

test('a restored site answers with the page and the file that were published before its backup', async () => {
  const [dataDir, other] = [await aFilledFolder(), await aFolder()]
  onTestFinished(() => Promise.all([dataDir, other].map((folder) => rm(folder, { recursive: true, force: true }))).then(() => undefined))
  const env = { SITE_URL: siteUrl }
  const file = path.join(other, 'backup.tar.gz')
  const bytes = aPdf({ title: '(Kept)' })
  let programme = { slug: '', title: '' }
  let name = ''
  {
    await using site = await aSite({ dataDir, env })
    const editor = await anEditor(site, await administratorPassword(site))
    programme = await editor.publish('programmes', aProgramme())
    const { doc } = await upload(site, { name: 'kept.pdf', type: 'application/pdf', bytes })
    await publishFile(editor, String(doc?.id))
    name = String(doc?.filename)
    await command('backup', dataDir, file)
    await editor.publish('programmes', aProgramme({ slug: 'after-the-backup' }))
  }

  await command('restore', other, file)
  await using site = await aSite({ dataDir: other, env })

  expect(await send(site, pathOf(programme))).toMatchObject({ status: 200, body: expect.stringContaining(programme.title) })
  expect(await send(site, `/media/${name}`)).toMatchObject({ status: 200, bytes })
  expect((await send(site, '/programmes/after-the-backup')).status).toBe(404)
})

/** With enough uploads that a backup takes a while, which nothing makes smaller. */
async function aLargeFolder() {
  const dataDir = await aUsedFolder()
  await mkdir(path.join(dataDir, 'media'), { recursive: true })
  for (let number = 1; number <= 8; number += 1) await writeFile(path.join(dataDir, `media/${number}.pdf`), randomBytes(20 * 1024 * 1024))
  return dataDir
}

function start(name: 'backup' | 'restore', dataDir: string, ...values: string[]) {
  const child = spawn(process.execPath, [commandFile(name), ...values], {
    env: { ...plainEnvironment, DATA_DIR: dataDir },
    stdio: 'ignore',
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

function onSmallDisk(small: string, script: string, dataDir: string) {
  const mounted = `mount -t tmpfs -o size=20m tmpfs ${small} && ${script}`
  const env = { ...plainEnvironment, DATA_DIR: dataDir }
  const { status, stdout, stderr } = spawnSync(mounting, [...ours, 'sh', '-c', mounted, process.execPath], { env, encoding: 'utf8' })
  return { status, stdout, stderr }
}
