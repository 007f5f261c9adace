import { textDirection } from '#lib/text-direction.ts'

/** A landmark with a name, so that people who move by landmarks find it; it is part of the page, so it is not announced by itself. */
export function SiteAlert({ text }: { text: string }) {
  return (
    <section className="site-alert" aria-label="Important message">
      <div className="govuk-width-container">
        <p dir={textDirection(text)}>{text}</p>
      </div>
    </section>
  )
}
