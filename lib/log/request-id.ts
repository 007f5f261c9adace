import { AsyncLocalStorage } from 'node:async_hooks'

// A module's variable is enough although Next bundles its own copy: the log that reads it is the server's.
const requests = new AsyncLocalStorage<string>()

/** Whatever is logged while this is answered, by Next and Payload too, carries the request's number. */
export function withRequestId<Result>(id: string, answer: () => Result): Result {
  return requests.run(id, answer)
}

export function requestId() {
  return requests.getStore()
}
