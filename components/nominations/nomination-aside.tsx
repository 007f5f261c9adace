import { OtherArea } from '#components/nominations/asides/other-area.tsx'
import { Outside } from '#components/nominations/asides/outside.tsx'
import { SlipInEmail } from '#components/nominations/asides/slip-in-email.tsx'
import { Urgent } from '#components/nominations/asides/urgent.tsx'
import type { FormValues } from '#lib/forms/form-state.ts'
import type { CouncilPages } from '#lib/nominations/council-areas.ts'
import type { Aside } from '#lib/nominations/journey/flow.ts'
import type { JourneyPage } from '#lib/nominations/journey/pages.ts'

type NominationAsideProps = { aside: Aside; page: JourneyPage; values: FormValues; councilPages: CouncilPages }

/** What is said in place of a page's questions once they are answered; none of it stops anybody. */
export function NominationAside({ aside, page, values, councilPages }: NominationAsideProps) {
  switch (aside) {
    case 'outside':
      return <Outside page={page} values={values} />
    case 'otherArea':
      return <OtherArea page={page} values={values} />
    case 'urgent':
      return <Urgent values={values} councilPages={councilPages} />
    case 'slipInEmail':
      return <SlipInEmail page={page} values={values} />
  }
}
