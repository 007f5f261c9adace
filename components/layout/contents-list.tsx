import type { Section } from '#components/blocks/headings.ts'

const fewestWorthListing = 3

/** Links to the page's sections. Its heading names the landmark. */
export function ContentsList({ headings }: { headings: Section[] }) {
  const sections = headings.filter(({ level }) => level === 2)
  if (sections.length < fewestWorthListing) return null

  return (
    <nav className="contents-list" aria-labelledby="contents">
      <h2 className="contents-list__title" id="contents">
        Contents
      </h2>
      <ul className="contents-list__list">
        {sections.map(({ id, text }) => (
          <li key={id}>
            <a className="contents-list__link" href={`#${id}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
