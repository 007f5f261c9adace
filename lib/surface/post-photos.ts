import { faultPage, faultPolicy } from '#lib/delivery/fault-page.ts'
import { openLine, Refused } from '#lib/delivery/line.ts'
import type { Pages } from '#lib/delivery/pages.ts'
import { readOn } from '#lib/delivery/read-on.ts'
import { redirect, sendOnce } from '#lib/delivery/respond.ts'
import { pick } from '#lib/forms/define-form.ts'
import type { FormValues } from '#lib/forms/form-state.ts'
import { isId } from '#lib/is-id.ts'
import { draftCookie, draftSecretOf } from '#lib/nominations/draft-cookie.ts'
import { photosIn, removePhoto } from '#lib/nominations/draft-photos.ts'
import { addressAfter } from '#lib/nominations/journey/flow.ts'
import { type JourneyPage, pageAt } from '#lib/nominations/journey/pages.ts'
import { photoErrors, photoWords } from '#lib/nominations/photo-rules.ts'
import { paths } from '#lib/paths.ts'
import { runtime } from '#lib/runtime.ts'
import { showMistakes, takePost } from '#lib/surface/answer-form.ts'
import { addressOfSent, isCollecting } from '#lib/surface/answer-nomination.ts'
import { retryAfter, takeTurn } from '#lib/surface/in-line.ts'
import { type KeptPhotos, keepPhotos } from '#lib/surface/keep-photos.ts'
import { readPhotos, type SentFile } from '#lib/surface/read-photos.ts'
import type { Exchange } from '#lib/surface/request.ts'

// Each may lie on disk for two minutes, and in memory as one file at a time.
const uploads = openLine({ atOnce: 6, waiting: 12, share: 4, longest: 4000 })

const title = 'Your photos were not added'
const goBack = 'Go back and add them again, or go on without photos.'
const refusals = {
  title,
  400: `We could not read what was sent. ${goBack}`,
  408: `That took too long to arrive. ${goBack}`,
  413: `${photoWords.tooMuch}. ${goBack}`,
}

/** Photos as a browser posts their form: “Upload” leads back to the page, “Continue” on. What can't be kept is said beside the field. */
export async function postPhotos(pages: Pages, exchange: Exchange, page: JourneyPage) {
  try {
    const posted = await takeTurn(uploads, exchange, () => takePhotos(exchange, page))
    if (posted) await answerPosted(pages, exchange, page, posted)
  } catch (err) {
    if (!(err instanceof Refused)) runtime().log.error({ err, requestId: exchange.id, path: exchange.path }, 'Photos could not be stored')
    return sendNotAdded(exchange)
  }
}

/** The page whose form this is a post of, with files in it; a button beside them posts no files. */
export function photosPageOf({ request, path }: Exchange): JourneyPage | undefined {
  const hasFiles = path === paths.nominationPhotos && /^\s*multipart\//i.test(request.headers['content-type'] ?? '')
  return hasFiles ? pageAt(path) : undefined
}

/** Takes a photo out of the draft, as its button says. */
export async function removeAsked(exchange: Exchange, { remove, change }: FormValues) {
  const secret = draftSecretOf(exchange.request)
  if (secret && isId(remove)) await removePhoto(secret, remove)
  return redirect(exchange, 303, backTo(change))
}

type Posted = { values: FormValues; isEmpty: boolean; kept: KeptPhotos }

async function takePhotos(exchange: Exchange, page: JourneyPage): Promise<Posted | undefined> {
  let files: SentFile[] = []
  const read = async (request: Exchange['request']) => {
    const posted = await readPhotos(request)
    files = posted.files
    return posted.values
  }
  try {
    const values = await takePost(exchange, read, refusals)
    if (!values) return undefined
    return { values, isEmpty: files.length === 0, kept: await keepPhotos(exchange, page, values, isCollecting() ? files : []) }
  } finally {
    await Promise.all(files.map(({ close }) => close()))
  }
}

async function answerPosted(pages: Pages, exchange: Exchange, page: JourneyPage, { values, isEmpty, kept }: Posted) {
  if (values.remove) return removeAsked(exchange, values)
  // Set here, because it goes with whatever is answered.
  if (kept.begun) exchange.response.setHeader('Set-Cookie', draftCookie(kept.begun))
  if (kept.reference) return leadOn(exchange, addressOfSent(kept))
  if (!isCollecting()) return leadOn(exchange, paths.nominationExit('closed'))
  const isUpload = values.press === 'upload'
  const refused = isUpload && isEmpty ? [photoWords.none] : kept.refused
  const { photos = [] } = kept.answers
  const state = { values: { ...pick(values, 'key', 'change'), photos }, errors: photoErrors(refused) }
  if (isForScript(exchange) && (isUpload || refused.length > 0))
    return sendJson(exchange, { photos: photosIn(kept.answers), errors: state.errors })
  if (refused.length > 0) return showMistakes(pages, exchange, page, state)
  return leadOn(exchange, isUpload ? backTo(values.change) : addressAfter(page, kept.answers, values.change === 'yes'))
}

function backTo(change: FormValues[string] | undefined) {
  return change === 'yes' ? `${paths.nominationPhotos}?change` : paths.nominationPhotos
}

/** Where the page's script sent them, it is told how it went, and shows that by itself. */
function isForScript({ request }: Exchange) {
  return request.headers.accept === 'application/json'
}

function leadOn(exchange: Exchange, next: string) {
  return isForScript(exchange) ? sendJson(exchange, { next }) : redirect(exchange, 303, next)
}

function sendJson(exchange: Exchange, body: { next: string } | { photos: string[]; errors: Record<string, string> }) {
  sendOnce(exchange, { status: 200, contentType: 'application/json', policy: "default-src 'none'", body: JSON.stringify(body) })
}

/** Needs no render, for it may be said when nothing works. */
async function sendNotAdded(exchange: Exchange) {
  await readOn(exchange.request)
  const text = 'Sorry, we could not add your photos. Go back and try again in a few minutes, or go on without them.'
  sendOnce(exchange, {
    status: 503,
    contentType: 'text/html; charset=utf-8',
    policy: faultPolicy,
    body: faultPage({ title, text }),
    headers: [...retryAfter, 'Connection', 'close'],
  })
}
