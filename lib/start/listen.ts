import { createServer, type RequestListener, type Server } from 'node:http'
import { OperatorError } from '#lib/operator-error.ts'

/** @throws OperatorError when the port is taken or not ours to use. */
export async function listen(handler: RequestListener, { PORT, HOST }: { PORT: number; HOST?: string | undefined }): Promise<Server> {
  // A body is a few kilobytes of form; whoever sends it slower than this keeps a connection for nothing.
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 20_000, keepAliveTimeout: 5_000 }, handler)
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new OperatorError(sentence(error, PORT))))
    server.listen({ port: PORT, host: HOST }, () => resolve(server))
  })
}

function sentence({ code, message }: NodeJS.ErrnoException, port: number) {
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Stop what uses it, or set PORT to another number.`
  if (code === 'EACCES') return `Port ${port} can't be used by this user. Set PORT to a number from 1024 to 65535.`
  return `The server can't listen on port ${port}: ${message}.`
}
