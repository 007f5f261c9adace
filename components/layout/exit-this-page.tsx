import type { ReactNode } from 'react'
import { somewhereElse } from '#lib/exit-this-page.ts'
import { paths } from '#lib/paths.ts'

/**
 * A button to leave quickly that stays in view, in a bar of its own, so that it never covers words. It is a link and works without a
 * script. The script hides the page at once, keeps it out of the Back button, and listens for Shift pressed three times.
 */
export function ExitThisPage({ hasScript = true }: { hasScript?: boolean }) {
  return (
    <section className="exit-bar" aria-label="Leave this page">
      <div className="govuk-width-container">
        <span className="exit-bar__status" role="status" />
        <ExitLink className="govuk-button exit-bar__button">Exit this page</ExitLink>
      </div>
      {hasScript && <script src={paths.exitScript} defer />}
    </section>
  )
}

/** The same way out for people who use a keyboard or a screen reader: it is beside the skip link, and visible when focused. */
export function ExitSkipLink() {
  return (
    <section aria-label="Quick exit">
      <ExitLink className="govuk-skip-link">Exit this page quickly</ExitLink>
    </section>
  )
}

function ExitLink({ className, children }: { className: string; children: ReactNode }) {
  return (
    <a className={className} href={somewhereElse} rel="nofollow noreferrer" data-exit draggable={false}>
      {children}
    </a>
  )
}
