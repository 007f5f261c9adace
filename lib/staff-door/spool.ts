import { randomBytes } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import path from 'node:path'

/**
 * A file of no name, which is gone when it is closed, whatever ends the process.
 * @param folder is made where it is missing.
 */
export async function openSpool(folder: string) {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const name = path.join(folder, `body-${randomBytes(8).toString('hex')}`)
  const file = await open(name, 'wx+', 0o600)
  await rm(name)
  return {
    async write(piece: Buffer) {
      await file.writeFile(piece)
    },
    read: () => file.createReadStream({ start: 0, autoClose: false }),
    close: () => file.close(),
  }
}
