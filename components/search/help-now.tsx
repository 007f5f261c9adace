import { OtherNumbers } from '#components/helplines/other-numbers.tsx'
import { PhoneLink } from '#components/links/phone-link.tsx'
import { knownHelplines } from '#lib/helplines/known-helplines.ts'
import { paths } from '#lib/paths.ts'

const { nationalDomesticAbuse, nspcc, rapeAndSexualAbuse, respectPhoneline, samaritans } = knownHelplines

/** Whom to phone where the search has nothing to show. */
export function HelpNow() {
  return (
    <p className="quiet">
      In danger: call <PhoneLink phone="999" />. Domestic abuse: <PhoneLink phone={nationalDomesticAbuse.phone} /> or{' '}
      <a className="govuk-link" href={paths.info}>
        more help
      </a>
      . Someone to talk to: {samaritans.name}, <PhoneLink phone={samaritans.phone} />.
    </p>
  )
}

/** Whom to phone where the words may be about somebody in need, whatever that is. */
export function HelpWithAnything() {
  return <OtherNumbers numbers={numbers} />
}

const numbers = [
  { label: 'In danger', phone: '999' },
  { label: 'To talk', phone: samaritans.phone },
  { label: 'Domestic abuse', phone: nationalDomesticAbuse.phone },
  { label: 'Rape, sexual abuse', phone: rapeAndSexualAbuse.phone },
  { label: 'About a child', phone: nspcc.phone },
  { label: 'Your own behaviour', phone: respectPhoneline.phone },
]
