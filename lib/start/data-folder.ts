import { randomBytes } from 'node:crypto'
import { access, constants, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { OperatorError } from '#lib/operator-error.ts'

/**
 * Makes the folder if it is missing.
 * @returns its absolute path.
 * @throws OperatorError when it can't be written to.
 */
export async function openDataFolder(folder: string) {
  const absolute = path.resolve(folder)
  const probe = path.join(absolute, `.writable-${randomBytes(4).toString('hex')}`)
  try {
    await mkdir(absolute, { recursive: true, mode: 0o700 })
    await access(absolute, constants.W_OK)
    await writeFile(probe, '')
    await rm(probe)
  } catch {
    throw new OperatorError(`The data folder ${absolute} can't be written to. Make it writable, or set DATA_DIR to another folder.`)
  }
  return absolute
}

/** The secret of a server that brings its own database: made once, kept beside the data. */
export async function ownSecret(folder: string) {
  const file = path.join(folder, 'secret')
  const found = await readFile(file, 'utf8').catch(() => undefined)
  if (found) return found.trim()
  const secret = randomBytes(32).toString('hex')
  await writeFile(file, `${secret}\n`, { mode: 0o600, flag: 'wx' })
  return secret
}
