import send from 'send'
import { sendText } from '#lib/delivery/respond.ts'
import type { Exchange } from '#lib/surface/request.ts'

const staticPath = '/_next/static/'

export function isStaticPath(path: string) {
  return path.startsWith(staticPath)
}

/** The build's own scripts and styles. Their names change with their content, so they may be kept for good. */
export function answerStatic(buildFolder: string, { request, response, path }: Exchange) {
  response.setHeader('X-Content-Type-Options', 'nosniff')
  send(request, path.slice(staticPath.length), { root: `${buildFolder}/static`, index: false, immutable: true, maxAge: '1y' })
    .on('error', () => sendText(request, response, 404, 'There is no such file.'))
    .on('directory', () => sendText(request, response, 404, 'There is no such file.'))
    .pipe(response)
}
