import { paths } from '#lib/paths.ts'

export const noSuchLinkTitle = 'This link does not work'

/** Nobody learns whether there was such a link. */
export function NoSuchLink() {
  return (
    <>
      <h1 className="govuk-heading-xl">{noSuchLinkTitle}</h1>
      <p className="govuk-body">Check that you have copied all of it. A link ends a year after its nomination was closed.</p>
      <p className="govuk-body">
        You can still{' '}
        <a className="govuk-link" href={paths.contact}>
          contact us
        </a>{' '}
        about a nomination. Quote its reference, which begins with CP.
      </p>
    </>
  )
}
