import { StillPicture } from '#components/media/still-picture.tsx'
import { knownRecord, knownRecords } from '#lib/documents/known-records.ts'
import { formatTerm } from '#lib/office-holders/format-term.ts'
import { holderOn } from '#lib/office-holders/office-held-on.ts'
import type { HoldersBlock as Block } from '#lib/payload-types.ts'
import { today } from '#lib/render-context.ts'

/** Nothing for an office that nobody holds today. */
export function HoldersBlock({ block }: { block: Block }) {
  const held = holdersToday(block)
  if (held.length === 0) return null

  return (
    <ul className="govuk-list holders">
      {held.map(({ id, office, holder, from, to }) => (
        <li key={id}>
          <Portrait of={holder} />
          <strong>{holder.name}</strong>
          <br />
          {[office, formatTerm({ from, to })].filter(Boolean).join(', ')}
        </li>
      ))}
    </ul>
  )
}

export function holdersToday({ offices }: Block) {
  const day = today()
  return knownRecords(offices).flatMap((office) => {
    const held = holderOn(office, day)
    return held ? [{ ...held, id: office.id, office: office.name }] : []
  })
}

type Held = ReturnType<typeof holdersToday>[number]

/** Whose it is stands beside it. */
function Portrait({ of: { portrait } }: { of: Held['holder'] }) {
  const media = knownRecord(portrait)
  return media ? <StillPicture media={{ ...media, isDecorative: true }} /> : null
}
