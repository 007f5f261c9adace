import type { Section } from '#components/blocks/headings.ts'
import { textDirection } from '#lib/text-direction.ts'

const fewestWorthListing = 3

/** Links to the page's sections. Where the screen is narrow it starts closed, so that help and the first words come before it. */
export function ContentsList({ headings }: { headings: Section[] }) {
  const sections = headings.filter(({ level }) => level === 2)
  if (sections.length < fewestWorthListing) return null

  return (
    <nav className="page-list" aria-label="Contents">
      <p className="page-list__title">Contents</p>
      <details className="always-open-when-wide">
        <summary className="page-list__summary">Contents</summary>
        <ul className="page-list__list">
          {sections.map(({ id, text }) => (
            <li key={id}>
              <a className="page-list__link" href={`#${id}`} dir={textDirection(text)}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}
