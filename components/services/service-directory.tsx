import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { SubHeading } from '#components/blocks/section-heading.tsx'
import { FactList } from '#components/documents/fact-list.tsx'
import { knownRecord } from '#components/documents/known-records.ts'
import type { ListedService } from '#lib/documents/listings.ts'
import { areasServed, labelsOf, type Need, needs } from '#lib/services/options.ts'

/** Services under what they help with; one that helps with several things stands under each. */
export function ServiceDirectory({ services, headings }: { services: ListedService[]; headings: HeadingsByOwner }) {
  return groupByNeed(services).map(({ need, services }) => (
    <div className="listing-group" key={need}>
      <SubHeading headings={headings} text={needs[need]} id={`need-${need}`} />
      <ul className="signposts">
        {services.map((service) => (
          <ServiceItem key={service.id} service={service} />
        ))}
      </ul>
    </div>
  ))
}

function ServiceItem({ service: { href, title, summary, runBy, areas, hours } }: { service: ListedService }) {
  return (
    <li className="signposts__item">
      <a className="govuk-link signposts__link" href={href}>
        {title}
      </a>
      <p className="govuk-body signposts__summary">{summary}</p>
      <FactList
        facts={[
          { name: 'Run by', value: knownRecord(runBy)?.name },
          { name: 'Where', value: labelsOf(areasServed, areas) },
          { name: 'Hours', value: hours },
        ]}
      />
    </li>
  )
}

const needKeys = Object.keys(needs) as Need[]

function groupByNeed(services: ListedService[]) {
  const groups = needKeys.map((need) => ({ need, services: services.filter((service) => service.needs.includes(need)) }))
  return groups.filter(({ services }) => services.length > 0)
}
