import { NationalFormLink } from '#components/nominations/national-form-link.tsx'
import { paths } from '#lib/paths.ts'

export function NominationElsewhere() {
  return (
    <>
      <h1 className="govuk-heading-xl">We cannot take this nomination</h1>
      <p className="govuk-body">You told us the place is not in Avon and Somerset. We have not kept your answers or sent them to anyone.</p>
      <p className="govuk-body">
        The Probation Service can help. It runs Community Payback in England and Wales, and you can{' '}
        <NationalFormLink>nominate a project on GOV.UK</NationalFormLink>.
      </p>
      <p className="govuk-body">
        If the place is in Bath and North East Somerset, Bristol, North Somerset, Somerset or South Gloucestershire,{' '}
        <a className="govuk-link" href={paths.nominate}>
          go back to our form
        </a>
        .
      </p>
    </>
  )
}
