import type { Section } from '#components/blocks/headings.ts'
import { textDirection } from '#lib/text-direction.ts'

const fewestWorthListing = 5

/** Links to the page's sections. Where the screen is narrow it starts folded, so that help and the first words come before it. */
export function ContentsList({ headings }: { headings: Section[] }) {
  const sections = headings.filter(({ level }) => level === 2)
  if (sections.length < fewestWorthListing) return null

  return (
    <nav className="contents" aria-label="Contents">
      <details>
        <summary className="contents__summary">Contents</summary>
        <ul className="contents__list">
          {sections.map(({ id, text }) => (
            <li key={id}>
              <a className="govuk-link" href={`#${id}`} dir={textDirection(text)}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}
