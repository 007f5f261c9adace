import { sendFile, sendText } from '#lib/delivery/respond.ts'
import type { StaticFile } from '#lib/delivery/static-files.ts'
import type { Exchange } from '#lib/surface/request.ts'

const staticPath = '/_next/static/'

export function isStaticPath(path: string) {
  return path.startsWith(staticPath)
}

/** The build's own scripts and styles. */
export async function answerStatic(find: (name: string) => Promise<StaticFile | undefined>, exchange: Exchange) {
  const file = await find(exchange.path.slice(staticPath.length))
  return file ? sendFile(exchange, file, 'forGood') : sendText(exchange, 404, 'There is no such file.')
}
