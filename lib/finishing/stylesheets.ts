import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** Reads the stylesheets of the build by the address a page gives them; each is read once. */
export function stylesheetsOf(buildFolder: string) {
  const texts = new Map<string, Promise<string | undefined>>()

  return function find(href: string) {
    const file = href.split('?')[0] ?? ''
    const text = texts.get(file) ?? read(buildFolder, file)
    texts.set(file, text)
    return text
  }
}

async function read(buildFolder: string, href: string) {
  const relative = href.replace(/^\/_next\//, '')
  const file = path.resolve(buildFolder, relative)
  if (!file.startsWith(path.resolve(buildFolder, 'static') + path.sep)) return undefined
  return readFile(file, 'utf8').catch(() => undefined)
}
