import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { SectionHeading } from '#components/blocks/section-heading.tsx'
import { publishedDocuments } from '#components/documents/link-target.ts'
import type { SignpostsBlock as Block } from '#lib/payload-types.ts'

export function SignpostsBlock({ block, headings }: { block: Block; headings: HeadingsByOwner }) {
  const documents = publishedDocuments(block.documents)
  if (documents.length === 0) return null

  return (
    <div>
      <SectionHeading heading={headings.get(block)} />
      <ul className="signposts">
        {documents.map(({ href, title, summary }) => (
          <li className="signposts__item" key={href}>
            <a className="govuk-link signposts__link" href={href}>
              {title}
            </a>
            <p className="govuk-body signposts__summary">{summary}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
