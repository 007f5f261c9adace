import type { ReactNode } from 'react'

/** Storing failed on our side. `children` says what else the person can do. */
export function NotSent({ children }: { children?: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noAutofocus: the answers below look sent otherwise, and no script may be there to move the focus
    <div className="govuk-notification-banner" role="alert" aria-labelledby="not-sent-title" tabIndex={-1} autoFocus>
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id="not-sent-title">
          Not sent
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        <p className="govuk-notification-banner__heading">Sorry, we could not send this. Your answers are still here.</p>
        <p className="govuk-body">Try again in a few minutes.</p>
        {children && <p className="govuk-body">{children}</p>}
      </div>
    </div>
  )
}
