import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { SectionHeading } from '#components/blocks/section-heading.tsx'
import type { ListBlock as Block } from '#lib/payload-types.ts'

export function ListBlock({ block, headings }: { block: Block; headings: HeadingsByOwner }) {
  const { lead, items, isNumbered } = block
  const List = isNumbered ? 'ol' : 'ul'

  return (
    <div className="text-block">
      <SectionHeading heading={headings.get(block)} />
      {lead && <p className="govuk-body">{lead}</p>}
      <List className={`govuk-list govuk-list--${isNumbered ? 'number' : 'bullet'}`}>
        {items.map(({ id, item }) => (
          <li key={id ?? item}>{item}</li>
        ))}
      </List>
    </div>
  )
}
