import { LinkRows } from '#components/links/link-rows.tsx'
import { PhoneLink } from '#components/links/phone-link.tsx'
import { SafeLink } from '#components/links/safe-link.tsx'
import type { ListedService } from '#lib/documents/listings.ts'
import { type DirectoryFilter, directoryAddress, directoryChoices, type Unknown } from '#lib/services/directory.ts'
import { helplineFor, nearestTo } from '#lib/services/nearest.ts'
import type { AreaServed } from '#lib/services/options.ts'

/** What the directory couldn't read of an address, and where to go on. */
export function UnknownNotes({ filter }: { filter: DirectoryFilter }) {
  return (
    <>
      {filter.unknown?.map((what) => (
        <p className="govuk-body" key={what}>
          {notes[what]}
        </p>
      ))}
      {filter.unknown?.some((what) => what === 'place' || what === 'several') && <AreaLinks filter={filter} areas={allAreas} />}
      {filter.unknown?.includes('outside') && (
        <p className="govuk-body">
          <SafeLink url="https://www.gov.uk/find-local-council">Find your local council on GOV.UK</SafeLink>
        </p>
      )}
    </>
  )
}

/** What else a place may mean. */
export function AreaNotes({ filter }: { filter: DirectoryFilter }) {
  if (filter.area !== 'somerset') return null

  return (
    <>
      <p className="govuk-body">These services are in the Somerset Council area. Two councils near it have Somerset in their name:</p>
      <AreaLinks filter={filter} areas={['northSomerset', 'bathAndNorthEastSomerset']} />
    </>
  )
}

const notes: Readonly<Record<Unknown, string>> = {
  need: 'This directory has no services under that need. Choose one from the list.',
  audience: 'This directory has no services under that choice of people. Choose one from the list.',
  area: 'This directory has no services under that area. Enter a town or postcode in Avon and Somerset.',
  place: 'That town or postcode is not one we know in Avon and Somerset. Check the spelling, or choose a council area:',
  outside: 'That place is outside Avon and Somerset. Its own council can tell you about services there.',
  several: 'Avon is now four council areas. Choose yours:',
}

const allAreas = Object.keys(directoryChoices.area) as (keyof typeof directoryChoices.area)[]

function AreaLinks({ filter, areas }: { filter: DirectoryFilter; areas: Exclude<AreaServed, 'national'>[] }) {
  return <LinkRows links={areas.map((area) => ({ href: directoryAddress({ ...filter, area }), label: directoryChoices.area[area] }))} />
}

/** Nothing fits all that was chosen: the nearest that does, and somebody to phone. */
export function NoService({ filter, services }: { filter: DirectoryFilter; services: ListedService[] }) {
  const { name, phone } = helplineFor(filter)

  return (
    <>
      <p className="govuk-body">No service in this directory fits all of that. The nearest are:</p>
      <LinkRows links={nearestTo(filter, services)} />
      <p className="govuk-body">
        If you need to talk to someone, phone {name} on <PhoneLink phone={phone} />.
      </p>
    </>
  )
}
