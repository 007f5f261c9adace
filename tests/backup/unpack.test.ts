import { createWriteStream } from 'node:fs'
import { mkdtemp, readdir, rm, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import tar from 'tar-stream'
import { expect, onTestFinished, test } from 'vitest'
import { unpack } from '#lib/backup/unpack.ts'

type Entry = tar.Header['name'] | (Partial<tar.Header> & { name: string })

const aboutIt = { format: 1, postgres: '18', madeAt: '2026-11-27T12:00:00.000Z' }

async function aFolderToUnpackIn() {
  const folder = await mkdtemp(path.join(tmpdir(), 'tests-unpack-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return {
    folder,
    file: path.join(folder, 'backup.tar.gz'),
    folders: { cluster: path.join(folder, 'cluster'), rest: path.join(folder, 'rest') },
  }
}

/** A backup as `npm run backup` writes it, whole unless told otherwise, with these entries besides. */
async function writeArchive(file: string, entries: Entry[], { about = aboutIt as unknown, isWhole = true } = {}) {
  const pack = tar.pack()
  const written = pipeline(pack, createGzip(), createWriteStream(file))
  pack.entry({ name: 'backup.json' }, JSON.stringify(about))
  pack.entry({ name: 'postgres/PG_VERSION' }, '18\n')
  for (const entry of entries) {
    const header = typeof entry === 'string' ? { name: entry } : entry
    pack.entry(header, !header.type || header.type === 'file' ? 'words' : '')
  }
  if (isWhole) pack.entry({ name: 'end.json' }, JSON.stringify({ entries: entries.length + 2 }))
  pack.finalize()
  await written
}

test('a whole backup is unpacked, each thing in its place', async () => {
  const { file, folders } = await aFolderToUnpackIn()
  await writeArchive(file, ['secret', 'media/a.pdf', { name: 'postgres/base/', type: 'directory' }, 'postgres/base/1'])

  await unpack(file, folders, '18')

  expect((await readdir(folders.cluster, { recursive: true })).toSorted()).toEqual(['PG_VERSION', 'base', 'base/1'])
  expect((await readdir(folders.rest, { recursive: true })).toSorted()).toEqual(['media', 'media/a.pdf', 'secret'])
})

const strange: Record<string, Entry> = {
  'a way out': '../outside',
  'a way out further down': 'media/../../outside',
  'an absolute path': '/tmp/outside',
  'a name that no backup holds': 'outside',
  'a name with a backslash': 'media\\..\\outside',
  'a symbolic link': { name: 'media/a.pdf', type: 'symlink', linkname: '/etc/passwd' },
  'a symbolic link to a folder': { name: 'postgres/base', type: 'symlink', linkname: '/tmp' },
  'a hard link': { name: 'media/a.pdf', type: 'link', linkname: '/etc/passwd' },
  'a device': { name: 'postgres/null', type: 'character-device' },
  'a pipe': { name: 'postgres/pipe', type: 'fifo' },
}

for (const [what, entry] of Object.entries(strange))
  test(`a backup that holds ${what} is refused, and nothing is put outside its folders`, async () => {
    const { folder, file, folders } = await aFolderToUnpackIn()
    await writeArchive(file, [entry])

    await expect(unpack(file, folders, '18')).rejects.toThrow(/holds what no backup of this site holds. Nothing was changed/)
    expect((await readdir(folder)).toSorted()).toEqual(['backup.tar.gz', 'cluster', 'rest'])
    expect(await readdir(folders.rest, { recursive: true })).toEqual(['media'])
  })

test('what is cut short, has lost its end, is of another Postgres or no backup is refused', async () => {
  const { folder, file } = await aFolderToUnpackIn()
  let attempt = 0
  const unpacked = (asked = file) => {
    attempt += 1
    return unpack(asked, { cluster: path.join(folder, `cluster-${attempt}`), rest: path.join(folder, `rest-${attempt}`) }, '18')
  }
  await writeArchive(file, ['secret'])
  await truncate(file, (await stat(file)).size - 20)
  await expect(unpacked()).rejects.toThrow(/cut short, damaged or no backup/)
  await writeArchive(file, ['secret'], { isWhole: false })
  await expect(unpacked()).rejects.toThrow(/its end is missing/)
  await writeArchive(file, [], { about: { ...aboutIt, postgres: '17' } })
  await expect(unpacked()).rejects.toThrow(/made by Postgres 17 and this server runs Postgres 18/)
  await writeArchive(file, [], { about: { anything: 'else' } })
  await expect(unpacked()).rejects.toThrow(/isn’t a backup of this site/)
  await expect(unpacked('package.json')).rejects.toThrow(/cut short, damaged or no backup/)
  await expect(unpacked(path.join(folder, 'nothing'))).rejects.toThrow(/isn’t there/)
})
