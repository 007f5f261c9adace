import { Blocks } from '#components/blocks/blocks.tsx'
import { focusAreasSection, strategyDocumentsSection } from '#components/documents/contents-of.ts'
import { FactsSection } from '#components/documents/facts-section.tsx'
import { OrganisationList } from '#components/documents/organisation-list.tsx'
import { Section } from '#components/documents/section.tsx'
import { PublicationLinks } from '#components/publications/publication-links.tsx'
import { formatPartialPeriod } from '#lib/dates.ts'
import { knownRecords } from '#lib/documents/known-records.ts'
import type { Strategy } from '#lib/payload-types.ts'
import { textDirection } from '#lib/text-direction.ts'

export function StrategyArticle({ strategy }: { strategy: Strategy }) {
  const partners = knownRecords(strategy.partners)
  const period = formatPartialPeriod(strategy.from, strategy.to)

  return (
    <>
      <FactsSection
        facts={[
          // A title mostly says the years, and needn't be said twice.
          { name: 'Period', value: !strategy.title.includes(period) && period },
          { name: 'Partners', value: partners.length > 0 && <OrganisationList organisations={partners} /> },
        ]}
      />
      <FocusAreas areas={strategy.focusAreas ?? []} />
      <Blocks blocks={strategy.body} />
      <StrategyDocuments strategy={strategy} />
    </>
  )
}

function FocusAreas({ areas }: { areas: NonNullable<Strategy['focusAreas']> }) {
  if (areas.length === 0) return null

  return (
    <Section heading={focusAreasSection}>
      {areas.map(({ id, name, explanation }) => (
        <div className="flow" key={id ?? name}>
          <h3 className="govuk-heading-m" dir={textDirection(name)}>
            {name}
          </h3>
          {explanation && (
            <p className="govuk-body" dir={textDirection(explanation)}>
              {explanation}
            </p>
          )}
        </div>
      ))}
    </Section>
  )
}

function StrategyDocuments({ strategy }: { strategy: Strategy }) {
  const publications = knownRecords(strategy.publications)
  if (publications.length === 0) return null

  return (
    <Section heading={strategyDocumentsSection}>
      <PublicationLinks publications={publications} />
    </Section>
  )
}
