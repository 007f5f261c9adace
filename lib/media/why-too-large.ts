import { largestFile } from '#lib/staff-door/upload-limits.ts'

const megabyte = 1024 * 1024

/** What to tell whoever chose a file that is larger than what is taken; undefined for any other. */
export function whyTooLarge(file: unknown) {
  if (!(file instanceof File) || file.size <= largestFile) return undefined
  const size = Math.ceil((file.size * 10) / megabyte) / 10
  return `“${file.name}” has ${size} MB. A file can be up to ${largestFile / megabyte} MB: make it smaller, and choose it again.`
}
