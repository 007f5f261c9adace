import { readdir, readFile, readlink } from 'node:fs/promises'

/** The ids of running processes that work in this folder or were given it. */
export async function processesOf(folder: string) {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(ids.map(async (id) => ((await isAbout(id, folder)) ? [id] : [])))
  return found.flat()
}

async function isAbout(id: string, folder: string) {
  const places = await Promise.all(
    [readlink(`/proc/${id}/cwd`), readFile(`/proc/${id}/cmdline`, 'utf8')].map((place) => place.catch(() => '')),
  )
  return places.some((place) => place.includes(folder))
}
