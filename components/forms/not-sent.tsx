import type { ReactNode } from 'react'

/** Storing failed on our side. `children` says what else the person can do. */
export function NotSent({ children }: { children?: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noAutofocus: the answers below look sent otherwise, and no script may be there to move the focus
    <div className="not-sent" role="alert" aria-labelledby="not-sent-title" tabIndex={-1} autoFocus>
      <h2 className="govuk-heading-m" id="not-sent-title">
        Not sent
      </h2>
      <p className="govuk-body">Sorry, we could not send this. Your answers are still here.</p>
      <p className="govuk-body">Try again in a few minutes.</p>
      {children && <p className="govuk-body">{children}</p>}
    </div>
  )
}
