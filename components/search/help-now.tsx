import { PhoneLink } from '#components/links/phone-link.tsx'
import { knownHelplines } from '#lib/helplines/known-helplines.ts'

const { nationalDomesticAbuse, samaritans } = knownHelplines

/** Whom to phone where the search has nothing to show. */
export function HelpNow() {
  return (
    <p className="quiet">
      In danger: call <PhoneLink phone="999" />. Domestic abuse: <PhoneLink phone={nationalDomesticAbuse.phone} />. Someone to talk to:{' '}
      {samaritans.name}, <PhoneLink phone={samaritans.phone} />.
    </p>
  )
}
