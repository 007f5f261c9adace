import { ReachLine } from '#components/helplines/reach-line.tsx'
import { WrongNumber } from '#components/helplines/wrong-number.tsx'
import { hrefOf } from '#components/links/link-target.ts'
import { SafeLink } from '#components/links/safe-link.tsx'
import { knownRecord } from '#lib/documents/known-records.ts'
import { councilAreas } from '#lib/nominations/council-areas.ts'
import type { LocalHelpBlock as Block } from '#lib/payload-types.ts'

type Area = Block['areas'][number]

/** Who helps in each area, a line each: the area first, because that is what somebody looks for. */
export function LocalHelpBlock({ block }: { block: Block }) {
  return (
    <>
      <ul className="helplines">
        {block.areas.map((row) => (
          <LocalHelp key={row.id ?? row.area} row={row} />
        ))}
      </ul>
      <WrongNumber />
    </>
  )
}

function LocalHelp({ row: { area, service } }: { row: Area }) {
  const known = knownRecord(service)
  const href = known && hrefOf({ relationTo: 'services', value: known })
  if (!known || !href) return null

  return (
    <ReachLine name={councilAreas[area]} about={known.title} phone={known.phone} website={known.website} of={known.title}>
      {known.summary} <SafeLink url={href}>{`About ${known.title}`}</SafeLink>
    </ReachLine>
  )
}
