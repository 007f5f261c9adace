import type { Metadata } from 'next'
import { FormPage } from '#components/forms/form-page.tsx'
import { NominationStart } from '#components/nominations/nomination-start.tsx'
import { NominationsClosed } from '#components/nominations/nominations-closed.tsx'
import { answersDeleted, nominationTitle } from '#lib/nominations/questions.ts'
import { paybackTrail } from '#lib/nominations/trail.ts'
import { formState } from '#lib/render-context.ts'
import { findSite } from '#lib/site-settings/queries.ts'

export function generateMetadata(): Metadata {
  return {
    title: isAfterDeleting() ? answersDeleted : nominationTitle,
    description: 'Tell us about a place in Avon and Somerset that needs work by Community Payback.',
  }
}

export default async function NominatePage() {
  const site = await findSite()
  const mode = site?.nominations ?? 'collect'

  return (
    <FormPage trail={paybackTrail}>
      {isAfterDeleting() && <p className="said">{answersDeleted}.</p>}
      {mode === 'collect' ? <NominationStart office={site?.office ?? {}} /> : <NominationsClosed isPaused={mode === 'pause'} />}
    </FormPage>
  )
}

function isAfterDeleting() {
  return formState().values.deleted === 'yes'
}
