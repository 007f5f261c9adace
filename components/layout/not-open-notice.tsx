import { findSite } from '#lib/site-settings/queries.ts'

/** What every page says until an administrator opens the site. */
export async function NotOpenNotice() {
  const site = await findSite()
  if (site?.isOpen) return null

  return (
    <section className="notice" aria-label="About this website">
      <div className="govuk-width-container">
        <p>This website is being prepared. Do not rely on it.</p>
      </div>
    </section>
  )
}
