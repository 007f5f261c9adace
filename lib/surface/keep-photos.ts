import type { FormValues } from '#lib/forms/form-state.ts'
import { senderOf } from '#lib/forms/sender.ts'
import { limits } from '#lib/limits/limits.ts'
import { draftSecretOf } from '#lib/nominations/draft-cookie.ts'
import { addPhoto, photosIn } from '#lib/nominations/draft-photos.ts'
import { type Draft, findDraft } from '#lib/nominations/drafts.ts'
import type { JourneyPage } from '#lib/nominations/journey/pages.ts'
import { judgePhoto } from '#lib/nominations/judge-photo.ts'
import { mostPhotos, photoWords } from '#lib/nominations/photo-rules.ts'
import { runtime } from '#lib/runtime.ts'
import { keepAnswers } from '#lib/surface/keep-answers.ts'
import type { SentFile } from '#lib/surface/read-photos.ts'
import type { Exchange } from '#lib/surface/request.ts'

type Draftless = { secret: string | undefined; answers: FormValues }

/** The draft as it is then; `begun`: its secret where it has just begun; `refused`: what to tell of each file that wasn't kept. */
export type KeptPhotos = Pick<Draft, 'answers' | 'reference'> & { begun: string | undefined; refused: string[] }

/** Keeps the photos in these files with the visitor's draft, or begins one with the first. Nothing is added to what was sent. */
export async function keepPhotos(exchange: Exchange, page: JourneyPage, values: FormValues, files: SentFile[]): Promise<KeptPhotos> {
  const known = draftSecretOf(exchange.request)
  const before = known ? await findDraft(known) : undefined
  if (before?.reference) return { ...before, begun: undefined, refused: [] }

  let draft: Draftless = { secret: before && known, answers: before?.answers ?? {} }
  const refused: string[] = []
  for (const file of files) {
    const kept = await keepOne(exchange, file, draft, () => keepAnswers(exchange, page, values))
    if ('refused' in kept) refused.push(kept.refused)
    else draft = kept
  }
  const after = draft.secret ? await findDraft(draft.secret) : undefined
  return {
    answers: after?.answers ?? {},
    reference: after?.reference ?? null,
    begun: draft.secret === known ? undefined : draft.secret,
    refused,
  }
}

type KeptOne = Draftless | { refused: string }

async function keepOne(
  { request }: Exchange,
  file: SentFile,
  draft: Draftless,
  begin: () => ReturnType<typeof keepAnswers>,
): Promise<KeptOne> {
  const { name, isTooLarge } = file
  const sender = senderOf(request, runtime().env.TRUST_PROXY)
  if (photosIn(draft.answers).length >= mostPhotos) return { refused: photoWords.tooMany(name) }
  if (isTooLarge) return { refused: photoWords.tooLarge(name) }
  if (limits.pages.beyond(sender)) return { refused: photoWords.notNow(name) }
  const photo = await judgePhoto(await file.read(), name)
  if ('refused' in photo) return photo
  if (await limits.pages.count(sender)) return { refused: photoWords.notNow(name) }

  const secret = draft.secret ?? (await begin()).secret
  const answers = secret && (await addPhoto(secret, photo))
  return answers ? { secret, answers } : { refused: photoWords.tooMany(name) }
}
