import { createServer, type RequestListener, type Server, type ServerOptions } from 'node:http'
import { OperatorError } from '#lib/operator-error.ts'
import { answerBroken } from '#lib/start/answer-broken.ts'
import { watchConnections } from '#lib/start/watch-connections.ts'

// A body is a few kilobytes of form; whoever sends it slower than this keeps a connection for nothing. Node looks every half minute
// unless told otherwise, and a limit of ten seconds would be one of forty.
const limits: ServerOptions = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1000,
  // Its own answer has none of our headers.
  requireHostHeader: false,
}
const mostConnections = 2000
const mostRequestsASocket = 1000

/**
 * Answers every request as plain HTTP, unless `speaksOthers`: then whoever listens to the server takes those that ask for another protocol.
 * Next begins to listen when a request of a browser first reaches it, and hangs up.
 * @throws OperatorError when the port is taken or not ours to use.
 */
export async function listen(handler: RequestListener, { PORT, HOST }: Address, speaksOthers = false): Promise<Server> {
  const server = createServer({ ...limits, shouldUpgradeCallback: () => speaksOthers })
  server.maxConnections = mostConnections
  server.maxRequestsPerSocket = mostRequestsASocket
  const answering = watchConnections(server)
  const { refuseUnreadable } = answerBroken(server, answering)
  server.on('request', (request, response) => {
    const isMissingHost = request.headers.host === undefined && request.httpVersion === '1.1'
    if (isMissingHost) refuseUnreadable(request.socket)
    else handler(request, response)
  })
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new OperatorError(sentence(error, PORT))))
    server.listen({ port: PORT, host: HOST }, () => resolve(server))
  })
}

type Address = { PORT: number; HOST?: string | undefined }

function sentence({ code, message }: NodeJS.ErrnoException, port: number) {
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Stop what uses it, or set PORT to another number.`
  if (code === 'EACCES') return `Port ${port} can't be used by this user. Set PORT to a number from 1024 to 65535.`
  return `The server can't listen on port ${port}: ${message}.`
}
