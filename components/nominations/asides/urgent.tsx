import type { ReactNode } from 'react'
import { PhoneLink } from '#components/links/phone-link.tsx'
import { SafeLink } from '#components/links/safe-link.tsx'
import { CouncilLink } from '#components/nominations/council-link.tsx'
import type { FormValues } from '#lib/forms/form-state.ts'
import type { CouncilPages } from '#lib/nominations/council-areas.ts'
import { dangers } from '#lib/nominations/dangers.ts'
import { asideTitles, nextOf } from '#lib/nominations/journey/asides.ts'
import { urgentDangers } from '#lib/nominations/journey/flow.ts'

/** As the police gave it in October 2024: https://www.avonandsomerset.police.uk/news/2024/10/working-together-to-support-national-hate-crime-awareness-week/ */
const reportHateCrime = 'https://www.avonandsomerset.police.uk/report/hate-crime'

/** Whom to tell at once of what was named: we read nominations in office hours alone. */
export function Urgent({ values, councilPages }: { values: FormValues; councilPages: CouncilPages }) {
  const named = urgentDangers(values)
  const council = <CouncilLink values={values} pages={councilPages} />

  return (
    <>
      <h1 className="govuk-heading-xl">{asideTitles.urgent}</h1>
      <p className="govuk-body">
        <strong>
          If someone is in danger now, call <PhoneLink phone="999" />.
        </strong>
      </p>
      {named.includes('hateGraffiti') && <HateGraffiti />}
      {named.includes('needles') && <ForTheCouncil heading={dangers.needles} advice="Do not touch any of it." council={council} />}
      {named.includes('asbestos') && <ForTheCouncil heading={dangers.asbestos} advice="Do not touch or break it." council={council} />}
      <p className="govuk-body">We only read nominations in office hours. You can go on with yours.</p>
      <p className="govuk-body">
        <a className="govuk-button" href={nextOf(values)} draggable={false}>
          Go on with your nomination
        </a>
      </p>
    </>
  )
}

function HateGraffiti() {
  return (
    <>
      <h2 className="govuk-heading-l">{dangers.hateGraffiti}</h2>
      <p className="govuk-body">
        Tell the police. Call <PhoneLink phone="101" /> or <SafeLink url={reportHateCrime}>report a hate crime online</SafeLink>.
      </p>
    </>
  )
}

function ForTheCouncil({ heading, advice, council }: { heading: string; advice: string; council: ReactNode }) {
  return (
    <>
      <h2 className="govuk-heading-l">{heading}</h2>
      <p className="govuk-body">
        {advice} Tell the council of the area. You can {council}.
      </p>
    </>
  )
}
