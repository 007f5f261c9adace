import { readdirSync } from 'node:fs'

const names = new Set(readdirSync('public').map((name) => `/${name}`))

/** Whether a file of the product is sent at this address. */
export function isPublicFile(path: string) {
  return names.has(path)
}
