import { SafeLink } from '#components/links/safe-link.tsx'
import { office } from '#lib/office.ts'
import { paths } from '#lib/paths.ts'

export function NothingFound() {
  return (
    <>
      <p className="govuk-body">You could:</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>check the spelling</li>
        <li>use fewer words, or more everyday ones</li>
        <li>
          start from <SafeLink url={paths.home}>the home page</SafeLink>
        </li>
      </ul>
      <p className="govuk-body">
        This site is about reducing reoffending. For the commissioner’s other work, go to{' '}
        <SafeLink url={office.website}>our main website</SafeLink>.
      </p>
    </>
  )
}
