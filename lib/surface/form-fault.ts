import { notSentPage, notSentPolicy } from '#lib/delivery/not-sent-page.ts'
import { sendOnce } from '#lib/delivery/respond.ts'
import type { AskedAgain } from '#lib/forms/define-form.ts'
import type { FormState } from '#lib/forms/form-state.ts'
import { retryAfter } from '#lib/surface/in-line.ts'
import type { Exchange } from '#lib/surface/request.ts'

/**
 * Answers a post that could not be stored, or whose mistakes could not be shown on the form's own page, with a page that needs neither a render
 * nor a script: the answers, what to correct in them, and a way to send them again under the same key.
 */
export function sendNotSent(exchange: Exchange, asked: AskedAgain, state: FormState) {
  sendOnce(exchange, {
    status: 503,
    contentType: 'text/html; charset=utf-8',
    policy: notSentPolicy,
    body: notSentPage(asked, state),
    isSensitive: asked.isSensitive?.(state.values) ?? false,
    headers: retryAfter,
  })
}
