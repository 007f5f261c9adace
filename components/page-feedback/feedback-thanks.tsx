import { isSitePath } from '#lib/paths.ts'

export function FeedbackThanks({ page }: { page: string | undefined }) {
  return (
    <>
      <h1 className="govuk-heading-xl">Thank you for your feedback</h1>
      <p className="govuk-body">We use feedback to improve our pages. We can’t reply to it.</p>
      <p className="govuk-body">To report a crime call 101, or 999 in an emergency.</p>
      {/* The page comes from the address, which anybody can write. */}
      {page && isSitePath(page) && (
        <p className="govuk-body">
          <a className="govuk-link" href={page}>
            Go back to the page you were on
          </a>
        </p>
      )}
    </>
  )
}
