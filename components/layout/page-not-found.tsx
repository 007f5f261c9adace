import { paths } from '#lib/paths.ts'

export function PageNotFound() {
  return (
    <div className="govuk-width-container">
      <main id="main-content" className="govuk-main-wrapper">
        <h1 className="govuk-heading-xl">Page not found</h1>
        <p className="govuk-body">
          If you typed the web address, check that it is right. If you pasted it, check that you copied all of it.
        </p>
        <p className="govuk-body">
          The page may have been moved or taken down.{' '}
          <a className="govuk-link" href={paths.home}>
            Start again from the front page
          </a>
          .
        </p>
        <p className="govuk-body">In an emergency call 999. To report a crime that is not an emergency call 101.</p>
      </main>
    </div>
  )
}
