import { largestPhoto, mostPhotos, photoWords } from '#lib/nominations/photo-rules.ts'

/** Parts the files that may be sent from those that needn’t be, with what to tell of these; the server judges the rest. */
export function sortOut(files: File[], already: number) {
  const good: File[] = []
  const refused: string[] = []
  for (const file of files) {
    const why = whyNot(file, already + good.length)
    if (why) refused.push(why)
    else good.push(file)
  }
  return { good, refused }
}

function whyNot({ name, type, size }: File, count: number) {
  if (count >= mostPhotos) return photoWords.tooMany(name)
  if (/^image\/hei[cf]/.test(type) || /\.hei[cf]$/i.test(name)) return photoWords.heic(name)
  return size > largestPhoto ? photoWords.tooLarge(name) : undefined
}
