import { type FileType, fileTypes } from '#lib/media/file-types.ts'
import { sizeSuffix } from '#lib/media/picture-sizes.ts'
import { slugOf } from '#lib/words/slug.ts'

const ending = /\.(?=\d*[a-z])[a-z\d]{1,5}$/i
/** Windows takes these for devices, and whoever saves the file may use it. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** The first part of a file's public name: the slug of what it was called, without its folder and ending. */
export function stemOf(name: string, type: FileType) {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).trim()
  const slug = slugOf(base.replace(ending, '')) || slugOf(base.replace(/^\./, '').replace(ending, ''))
  const { stem } = fileTypes[type]
  return devices.test(slug) ? `${stem}-${slug}` : slug || stem
}

/**
 * The name with this stem, or with the first number behind it that nobody has. A picture's copies are named after its stem, so no two files share
 * one, whatever their endings and capitals, and none is called like a copy.
 * @param taken the names of all files there are, copies too.
 */
export function freeName(stem: string, type: FileType, taken: Iterable<string>) {
  const stems = new Set([...taken].flatMap(stemsOf))
  let free = stem
  for (let number = 1; stems.has(free) || sizeSuffix.test(free); number += 1) free = `${stem}-${number}`
  return `${free}.${fileTypes[type].ending}`
}

function stemsOf(name: string) {
  const stem = name.toLowerCase().replace(/\.[^.]*$/, '')
  return [stem, stem.replace(sizeSuffix, '')]
}
