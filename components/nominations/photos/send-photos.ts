import * as z from 'zod'
import { photoWords } from '#lib/nominations/photo-rules.ts'
import { paths } from '#lib/paths.ts'

/** Where to go; or the photos that are there now, undefined where nobody knows, and what to tell of the others. */
type Answer = { next: string } | { photos?: string[]; messages: string[] }

const answerSchema = z.union([
  z.object({ next: z.string() }),
  z.object({ photos: z.array(z.string()), errors: z.record(z.string(), z.string()) }),
])

/** @param tell hears which part of them has been sent, from 0 to 1 */
export function sendPhotos(fields: FormData, tell: (part: number) => void): Promise<Answer> {
  const request = new XMLHttpRequest()
  // Nothing else tells how much has been sent.
  request.upload.addEventListener('progress', ({ loaded, total }) => tell(total > 0 ? loaded / total : 0))
  return new Promise((resolve) => {
    request.addEventListener('loadend', () => resolve(read(request)))
    request.open('POST', paths.nominationPhotos)
    request.setRequestHeader('Accept', 'application/json')
    request.send(fields)
  })
}

function read({ status, responseText }: XMLHttpRequest): Answer {
  if (status === 413) return { messages: [photoWords.tooMuch] }
  const { data } = answerSchema.safeParse(status === 200 ? fromJson(responseText) : undefined)
  if (!data) return { messages: [photoWords.notAdded] }
  return 'next' in data ? data : { photos: data.photos, messages: Object.values(data.errors) }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // A proxy in between answered.
    return undefined
  }
}
