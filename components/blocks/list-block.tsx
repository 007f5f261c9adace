import { TextWithContacts } from '#components/links/text-with-contacts.tsx'
import type { ListBlock as Block } from '#lib/payload-types.ts'
import { textDirection } from '#lib/text-direction.ts'

export function ListBlock({ block: { lead, items, isNumbered } }: { block: Block }) {
  const List = isNumbered ? 'ol' : 'ul'

  return (
    <>
      {lead && (
        <p className="govuk-body" dir={textDirection(lead)}>
          <TextWithContacts text={lead} />
        </p>
      )}
      <List
        className={`govuk-list govuk-list--${isNumbered ? 'number' : 'bullet'}`}
        dir={items.every(({ item }) => textDirection(item)) ? 'rtl' : undefined}
      >
        {items.map(({ id, item }) => (
          <li key={id ?? item} dir={textDirection(item)}>
            <TextWithContacts text={item} />
          </li>
        ))}
      </List>
    </>
  )
}
