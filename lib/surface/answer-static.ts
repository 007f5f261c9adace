import { sendFile, sendText } from '#lib/delivery/respond.ts'
import type { StaticFile } from '#lib/delivery/static-files.ts'
import type { Exchange } from '#lib/surface/request.ts'

const staticPath = '/_next/static/'

export function isStaticPath(path: string) {
  return path.startsWith(staticPath)
}

/** The build's own scripts and styles. */
export async function answerStatic(find: (name: string) => Promise<StaticFile | undefined>, { request, response, path }: Exchange) {
  const file = await find(path.slice(staticPath.length))
  return file ? sendFile(request, response, file, 'forGood') : sendText(request, response, 404, 'There is no such file.')
}
