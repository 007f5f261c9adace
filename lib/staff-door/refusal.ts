/** Why a request goes no further than the staff's door: the status it is answered with, and one sentence that says what to do. */
export class Refusal extends Error {
  readonly status: RefusalStatus
  readonly headers: Readonly<Record<string, string>>
  constructor(status: RefusalStatus, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.status = status
    this.headers = headers
  }
}

type RefusalStatus = 400 | 403 | 404 | 405 | 408 | 413 | 429 | 503
