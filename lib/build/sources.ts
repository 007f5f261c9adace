import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'

const sources = ['app/**/*', 'collections/**/*', 'components/**/*', 'lib/**/*', 'public/**/*', '*.ts', 'package-lock.json', 'tsconfig.json']
// Written by the build itself: read as a source, it would make the next start build again.
const written = ['next-env.d.ts']
const note = '.next/built-from'

/** A hash that changes with any file the build is made from. By content, because a checkout gives every file a new date. */
export function sourcesHash(folder = '.') {
  const hash = createHash('sha256')
  const files = globSync(sources, { cwd: folder, exclude: written, withFileTypes: true }).filter((entry) => entry.isFile())
  for (const file of files.map(({ parentPath, name }) => `${parentPath}/${name}`).toSorted())
    hash.update(file).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

/** The sources' hash as the existing build noted it; undefined without one. */
export function builtFrom() {
  try {
    return readFileSync(note, 'utf8')
  } catch {
    return undefined
  }
}

export function noteBuild(hash: string) {
  writeFileSync(note, hash)
}
