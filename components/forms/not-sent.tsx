import type { ReactNode } from 'react'

type NotSentProps = {
  /** What became of what the person wrote or chose. */
  kept?: string
  /** What else they can do. */
  children?: ReactNode
}

/** Storing failed on our side. */
export function NotSent({ kept = 'Your answers are still here.', children }: NotSentProps) {
  return (
    // biome-ignore lint/a11y/noAutofocus: the answers below look sent otherwise, and no script may be there to move the focus
    <div className="not-sent" role="alert" aria-labelledby="not-sent-title" tabIndex={-1} autoFocus>
      <h2 className="govuk-heading-m" id="not-sent-title">
        Not sent
      </h2>
      <p className="govuk-body">Sorry, we could not send this. {kept}</p>
      <p className="govuk-body">Try again in a few minutes.</p>
      {children && <p className="govuk-body">{children}</p>}
    </div>
  )
}
