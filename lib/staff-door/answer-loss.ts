import { noticeLoss } from '#lib/database/notice-loss.ts'

const message = 'The site can’t reach its database just now, and may not have kept what you sent. Wait a minute and try again.'

/**
 * Payload's answer, unless the database was lost meanwhile: Payload then takes whoever asks for somebody who isn't signed in, says that
 * something went wrong, or, where it was lost at the end of a write, that all is well.
 */
export function unlessLost<Args extends unknown[]>(handle: (...args: Args) => Promise<Response>) {
  return async function handleUnlessLost(...args: Args) {
    const { result, isLost } = await noticeLoss(() => handle(...args))
    return isLost && !isToldSo(result)
      ? Response.json({ errors: [{ message }] }, { status: 503, headers: { 'Retry-After': '60' } })
      : result
  }
}

/** A form that the browser sent by itself is led back to its page, which says it. */
function isToldSo({ status, headers }: Response) {
  return status === 303 && headers.get('Location')?.includes('refused=') === true
}
