import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { SectionHeading } from '#components/blocks/section-heading.tsx'
import type { ListBlock as Block } from '#lib/payload-types.ts'
import { textDirection } from '#lib/text-direction.ts'

export function ListBlock({ block, headings }: { block: Block; headings: HeadingsByOwner }) {
  const { lead, items, isNumbered } = block
  const List = isNumbered ? 'ol' : 'ul'

  return (
    <div className="text-block">
      <SectionHeading heading={headings.get(block)} />
      {lead && (
        <p className="govuk-body" dir={textDirection(lead)}>
          {lead}
        </p>
      )}
      <List
        className={`govuk-list govuk-list--${isNumbered ? 'number' : 'bullet'}`}
        dir={items.every(({ item }) => textDirection(item)) ? 'rtl' : undefined}
      >
        {items.map(({ id, item }) => (
          <li key={id ?? item} dir={textDirection(item)}>
            {item}
          </li>
        ))}
      </List>
    </div>
  )
}
