const nationalForm = 'https://www.gov.uk/nominate-community-payback-project'

/** The Probation Service’s own form. The words linked must say that it is on GOV.UK. */
export function NationalFormLink({ children }: { children: string }) {
  return (
    <a className="govuk-link" href={nationalForm}>
      {children}
    </a>
  )
}
