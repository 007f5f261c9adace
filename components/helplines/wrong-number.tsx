import { TextWithContacts } from '#components/links/text-with-contacts.tsx'
import { findSite } from '#lib/site-settings/queries.ts'

/** How to tell the office that a number is wrong, once it can be reached. */
export async function WrongNumber() {
  const { email, phone } = (await findSite())?.office ?? {}
  const contact = email ?? phone
  if (!contact) return null

  return (
    <p className="quiet">
      Is a number wrong? Tell us: <TextWithContacts text={contact} />
    </p>
  )
}
