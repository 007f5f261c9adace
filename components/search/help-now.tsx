import { PhoneLink } from '#components/links/phone-link.tsx'
import { knownHelplines } from '#lib/helplines/known-helplines.ts'
import { paths } from '#lib/paths.ts'

const { nationalDomesticAbuse, nspcc, rapeAndSexualAbuse, respectPhoneline, samaritans } = knownHelplines

/** Whom to phone where the search has nothing to show, or the words may be about somebody in need: then the whole list. */
export function HelpNow({ isWhole = false }: { isWhole?: boolean }) {
  return (
    <p className="quiet">
      In danger: call <PhoneLink phone="999" />. Domestic abuse: <PhoneLink phone={nationalDomesticAbuse.phone} /> or{' '}
      <a className="govuk-link" href={paths.info}>
        more help
      </a>
      . Someone to talk to: {samaritans.name}, <PhoneLink phone={samaritans.phone} />.
      {isWhole && (
        <>
          {' '}
          Rape or sexual abuse: <PhoneLink phone={rapeAndSexualAbuse.phone} />. Worried about a child: <PhoneLink phone={nspcc.phone} />.
          Your own behaviour: <PhoneLink phone={respectPhoneline.phone} />.
        </>
      )}
    </p>
  )
}
