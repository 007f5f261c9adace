import type { Socket } from 'node:net'

const sockets = new WeakSet<Socket>()

/** Staff may take minutes for a file over a slow line; everybody else has as long as Node's limit for a request. */
export function allowLongUpload(socket: Socket) {
  sockets.add(socket)
}

export function isLongUpload(socket: Socket) {
  return sockets.has(socket)
}

export function endLongUpload(socket: Socket) {
  sockets.delete(socket)
}
