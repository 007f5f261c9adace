/** Why staff can't have what they asked for: a sentence for them, that says what to do. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly status: 400 | 401 | 403 | 404 | 409 | 422 | 429 | 503
  constructor(status: Refused['status'], message: string) {
    super(message)
    this.status = status
  }
}
