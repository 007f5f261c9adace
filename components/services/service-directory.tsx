import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { SubHeading } from '#components/blocks/section-heading.tsx'
import { CheckedLine } from '#components/documents/checked-line.tsx'
import { FactList } from '#components/documents/fact-list.tsx'
import { PhoneLink } from '#components/links/phone-link.tsx'
import { SafeLink } from '#components/links/safe-link.tsx'
import { DirectoryForm, directoryResults } from '#components/services/directory-form.tsx'
import { knownRecord } from '#lib/documents/known-records.ts'
import type { ListedService } from '#lib/documents/listings.ts'
import { directoryFilter } from '#lib/render-context.ts'
import { describeFilter, directoryAddress, matchesFilter } from '#lib/services/directory.ts'
import { areasServed, labelsOf, needs } from '#lib/services/options.ts'

/** Every service, or those that somebody asked for. */
export function ServiceDirectory({ services, headings }: { services: ListedService[]; headings: HeadingsByOwner }) {
  const filter = directoryFilter()
  const found = services.filter((service) => matchesFilter(filter, service))
  const chosen = describeFilter(filter)

  return (
    <>
      <DirectoryForm filter={filter} />
      <div id={directoryResults} className="directory-results">
        <SubHeading headings={headings} text={countOf(found.length)} />
        {chosen && (
          <p className="govuk-body">
            For: {chosen}. <SafeLink url={directoryAddress()}>Show all services</SafeLink>
          </p>
        )}
        {found.length > 0 ? <ServiceList services={found} /> : <NoService />}
      </div>
    </>
  )
}

function ServiceList({ services }: { services: ListedService[] }) {
  return (
    <ul className="signposts">
      {services.map(({ id, href, title, summary, phone, ...service }) => (
        <li className="signposts__item" key={id}>
          <a className="govuk-link signposts__link" href={href}>
            {title}
          </a>
          <p className="govuk-body signposts__summary">{summary}</p>
          <FactList
            facts={[
              { name: 'Helps with', value: labelsOf(needs, service.needs) },
              { name: 'Run by', value: otherThan(title, knownRecord(service.runBy)?.name) },
              { name: 'Where', value: labelsOf(areasServed, service.areas) },
              { name: 'Hours', value: service.hours },
              { name: 'Phone', value: phone && <PhoneLink phone={phone} /> },
            ]}
          />
          <CheckedLine checkedOn={service.checkedOn} />
        </li>
      ))}
    </ul>
  )
}

/** Many organisations run one service, under their own name. */
function otherThan(title: string, name?: string) {
  return name === title ? undefined : name
}

function NoService() {
  return (
    <p className="govuk-body">
      Nothing in this directory fits all of that. Leave one of the choices open, or{' '}
      <SafeLink url={directoryAddress()}>look at all services</SafeLink>.
    </p>
  )
}

function countOf(count: number) {
  return count === 1 ? '1 service' : `${count} services`
}
