import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { KeptForms } from '#lib/delivery/kept-forms.ts'
import type { Pages } from '#lib/delivery/pages.ts'
import { sendFile, sendOnce, sendText } from '#lib/delivery/respond.ts'
import type { StaticFile } from '#lib/delivery/static-files.ts'
import { emptyFormState, type FormValues } from '#lib/forms/form-state.ts'
import { withRequestId } from '#lib/log/request-id.ts'
import { paths } from '#lib/paths.ts'
import { renderWith } from '#lib/render-context.ts'
import { runtime } from '#lib/runtime.ts'
import { type DirectoryFilter, readDirectoryFilter } from '#lib/services/directory.ts'
import { type Answers, answerDirectory } from '#lib/surface/answer-directory.ts'
import { answerForm, answerPost } from '#lib/surface/answer-form.ts'
import { answerHealth, answerReadiness } from '#lib/surface/answer-health.ts'
import { findMedia, sendMedia } from '#lib/surface/answer-media.ts'
import { answerNomination, answerSent, isNominationPage } from '#lib/surface/answer-nomination.ts'
import { answerInfo, answerPage, sendFault } from '#lib/surface/answer-page.ts'
import { answerPhoto, photoAt } from '#lib/surface/answer-photo.ts'
import { answerPrivateLink, isLinked } from '#lib/surface/answer-private-link.ts'
import { answerSearch } from '#lib/surface/answer-search.ts'
import { answerStaff, isStaffHost, isStaffPath } from '#lib/surface/answer-staff.ts'
import { answerStatic, isStaticPath } from '#lib/surface/answer-static.ts'
import { formPages, forms } from '#lib/surface/form-pages.ts'
import { leadToMeant } from '#lib/surface/lead-to-meant.ts'
import { machineFiles } from '#lib/surface/machine-files.ts'
import { answerMetrics, countAnswer } from '#lib/surface/metrics.ts'
import { postNomination } from '#lib/surface/post-nomination.ts'
import { photosPageOf, postPhotos } from '#lib/surface/post-photos.ts'
import { isPublicFile } from '#lib/surface/public-files.ts'
import { type Exchange, isRead, readAddress } from '#lib/surface/request.ts'

const notAnAddress = 'That is not an address of this site.'

/** What answering needs, once it is there. Until then, published pages of an earlier run and the health addresses answer. */
export type Surface = {
  staticFiles: (name: string) => Promise<StaticFile | undefined>
  publicFiles: (name: string) => Promise<StaticFile | undefined>
  pages: Pages
  answers: Answers
  forms: KeptForms
  next: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** Learns what is published now. */
  look: () => Promise<void>
  /** Resolves when the database has been asked, so that a restart never shows what was withdrawn before it. */
  opened: Promise<void>
}

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** The whole public surface: whatever is not named here is not found. */
export function requestHandler(surface: Surface): RequestHandler {
  return async function handleRequest(request, response) {
    const id = nextId()
    const address = readAddress(request)
    if (!address) return sendText({ request, response, id }, 400, notAnAddress)
    const { isMiscopied, ...asked } = address
    const exchange = { request, response, id, ...asked }
    try {
      await withRequestId(id, () => answer(surface, exchange, isMiscopied))
    } catch (error) {
      runtime().log.error({ err: error, requestId: id, path: address.path }, 'A request failed')
      if (response.headersSent) response.destroy()
      else sendFault(exchange)
    }
    countAnswer(exchange)
  }
}

async function answer(surface: Surface, exchange: Exchange, isMiscopied: boolean) {
  const { request, path } = exchange
  if (isMiscopied) return answerMiscopied(surface, exchange)
  if (isStaffPath(path) && isStaffHost(request)) return answerStaff(surface.next, exchange)

  const form = forms.find(({ steps: [step] }) => step.path === path)
  const isNomination = isNominationPage(path)
  if (request.method === 'POST' && form) return answerPost(form, surface.pages, exchange)
  const photosPage = request.method === 'POST' && photosPageOf(exchange)
  if (photosPage) return postPhotos(surface.pages, exchange, photosPage)
  if (request.method === 'POST' && isNomination) return postNomination(surface.pages, exchange)
  if (request.method === 'POST' && isLinked(exchange)) return answerPrivateLink(surface.pages, exchange)
  const allowed = form || isNomination || isLinked(exchange) ? 'GET, HEAD, POST' : 'GET, HEAD'
  if (!isRead(request)) return sendText(exchange, 405, 'This address can only be read.', ['Allow', allowed])

  if (path === '/healthz') return answerHealth(exchange)
  if (path === '/readyz') return answerReadiness(exchange)
  if (path === '/metrics') return answerMetrics(exchange)
  if (isStaticPath(path) && !runtime().isDevelopment) return answerStatic(surface.staticFiles, exchange)

  const file = isPublicFile(path) && (await surface.publicFiles(path.slice(1)))
  if (file) return sendFile(exchange, file, path === paths.exitScript ? 'never' : 'aDay')

  const photo = photoAt(path)
  if (photo) return answerPhoto(exchange, photo)

  await surface.opened
  if (isLinked(exchange)) return answerPrivateLink(surface.pages, exchange)
  const media = await findMedia(path, surface.look)
  if (media) return sendMedia(exchange, media)
  const machineFile = machineFiles[path]?.()
  if (machineFile) return sendOnce(exchange, { status: 200, policy: "default-src 'none'", ...machineFile })
  if (path === paths.search) return answerSearch(surface.pages, surface.answers, exchange)
  if (path === paths.info) return answerInfo(surface.pages, exchange)
  const values = formPages[path]?.(exchange.url.searchParams)
  const isDirectory = path === paths.services && exchange.url.search !== ''
  if (runtime().isDevelopment) return develop(surface.next, exchange, { values, directory: readDirectoryFilter(exchange.url.searchParams) })
  if (isNomination) return answerNomination(surface, exchange)
  if (values && path === paths.nominationSentPage) return answerSent(surface.pages, exchange, values)
  if (values) return answerForm(surface, exchange, values)
  if (isDirectory) return answerDirectory(surface.pages, surface.answers, exchange)
  return answerPage(surface.pages, exchange)
}

async function answerMiscopied(surface: Surface, exchange: Exchange) {
  await surface.opened
  if (!isRead(exchange.request) || !leadToMeant(exchange)) sendText(exchange, 400, notAnAddress)
}

type Asked = { values: FormValues | undefined; directory: DirectoryFilter }

/** In development Next itself answers, so that a change shows at once; nothing is stored. */
function develop(next: Surface['next'], { request, response, id }: Exchange, { values = {}, directory }: Asked) {
  const form = { ...emptyFormState, values }
  response.setHeader('X-Request-Id', id)
  return renderWith({ reads: new Set(), form, directory }, () => next(request, response))
}

const processId = randomBytes(6).toString('hex')
let count = 0

/** Told apart from those of other processes by its beginning, and from this one's by its end. */
function nextId() {
  count += 1
  return `${processId}-${count.toString(36)}`
}
