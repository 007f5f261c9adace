import { Section } from '#components/documents/section.tsx'
import { PhoneLink } from '#components/links/phone-link.tsx'
import { SafeLink } from '#components/links/safe-link.tsx'
import { DirectoryForm, directoryResults } from '#components/services/directory-form.tsx'
import { AreaNotes, NoService } from '#components/services/directory-notes.tsx'
import type { ListedService } from '#lib/documents/listings.ts'
import { directoryFilter } from '#lib/render-context.ts'
import { describeFilter, directoryAddress, matchesFilter } from '#lib/services/directory.ts'
import { areasServed, labelsOf } from '#lib/services/options.ts'

/** Every service, or those that somebody asked for. */
export function ServiceDirectory({ services }: { services: ListedService[] }) {
  const filter = directoryFilter()
  const found = services.filter((service) => matchesFilter(filter, service))
  const chosen = describeFilter(filter)

  return (
    <>
      <DirectoryForm filter={filter} />
      <Section heading={{ id: directoryResults, text: countOf(found.length), level: 2 }}>
        <AreaNotes filter={filter} />
        {chosen && (
          <p className="govuk-body">
            {chosen}. <SafeLink url={directoryAddress()}>Show all services</SafeLink>
          </p>
        )}
        {found.length > 0 ? <ServiceList services={found} /> : <NoService filter={filter} services={services} />}
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
          <p className="entry__reach">{phone ? <PhoneLink phone={phone} /> : website && <SafeLink url={website}>Website</SafeLink>}</p>
          <p className="quiet">{[hours, labelsOf(areasServed, areas)].filter(Boolean).join(' · ')}</p>
        </li>
      ))}
    </ul>
  )
}

function countOf(count: number) {
  return count === 1 ? '1 service' : `${count} services`
}
