import { TextWithContacts } from '#components/links/text-with-contacts.tsx'
import { findSite } from '#lib/site-settings/queries.ts'

/** Whom the press may ask about figures, and under which licence they may be used again, as far as the office has said. */
export async function FigureTerms() {
  const { pressContact, figuresLicence } = (await findSite())?.office ?? {}
  if (!pressContact && !figuresLicence) return null

  return (
    <p className="quiet">
      {pressContact && (
        <>
          For the press: <TextWithContacts text={pressContact} />.{' '}
        </>
      )}
      {figuresLicence && <>Licence: {figuresLicence}.</>}
    </p>
  )
}
