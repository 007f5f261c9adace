import { Section } from '#components/documents/section.tsx'
import { PhoneButton } from '#components/links/phone-button.tsx'
import { SafeLink } from '#components/links/safe-link.tsx'
import { Website } from '#components/links/website-link.tsx'
import { DirectoryForm, directoryResults } from '#components/services/directory-form.tsx'
import { AreaNotes, NoService, UnknownNotes } from '#components/services/directory-notes.tsx'
import type { ListedService } from '#lib/documents/listings.ts'
import { directoryFilter } from '#lib/render-context.ts'
import { type DirectoryFilter, describeFilter, directoryAddress, localFirst, matchesFilter } from '#lib/services/directory.ts'
import { areasServed, labelsOf } from '#lib/services/options.ts'

/** Every service, or those that somebody asked for: what is looked for first, then what was found, in a section of its own. */
export function ServiceDirectory({ services }: { services: ListedService[] }) {
  const filter = directoryFilter()
  const isOutside = filter.unknown?.includes('outside')
  const found = services.filter((service) => matchesFilter(filter, service) && (!isOutside || service.areas.includes('national')))

  return (
    <>
      <DirectoryForm filter={filter} />
      {filter.unknown && (
        <Section heading={{ id: 'not-known', text: isOutside ? 'Outside Avon and Somerset' : 'Check what you asked for', level: 2 }}>
          <UnknownNotes filter={filter} />
        </Section>
      )}
      <Section heading={{ id: directoryResults, text: isOutside ? 'Services across England' : headingOf(found.length, filter), level: 2 }}>
        <AreaNotes filter={filter} />
        {found.length > 0 ? <ServiceList services={localFirst(filter, found)} /> : <NoService filter={filter} services={services} />}
        {found.length < services.length && (
          <p className="govuk-body">
            <SafeLink url={directoryAddress()}>Show all services</SafeLink>
          </p>
        )}
      </Section>
    </>
  )
}

function ServiceList({ services }: { services: ListedService[] }) {
  return (
    <ul className="entries">
      {services.map(({ id, href, title, summary, phone, website, hours, areas }) => (
        <li key={id}>
          <h3 className="govuk-heading-m entry__title">
            <SafeLink url={href}>{title}</SafeLink>
          </h3>
          <p className="entry__about">{summary}</p>
          <p className="entry__reach">{phone ? <PhoneButton phone={phone} /> : website && <Website url={website} of={title} />}</p>
          <p className="quiet">{[hours, labelsOf(areasServed, areas)].filter(Boolean).join(' · ')}</p>
        </li>
      ))}
    </ul>
  )
}

/** “5 services: Housing, North Somerset”. */
function headingOf(count: number, filter: DirectoryFilter) {
  const services = count === 1 ? '1 service' : `${count} services`
  const chosen = describeFilter(filter)
  return chosen ? `${services}: ${chosen}` : services
}
