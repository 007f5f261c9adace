import type { Metadata } from 'next'
import { FormPage } from '#components/forms/form-page.tsx'
import { LinkedAsk } from '#components/nominations/private-link/linked-ask.tsx'
import { LinkedNomination, linkedTitle } from '#components/nominations/private-link/linked-nomination.tsx'
import { NoSuchLink, noSuchLinkTitle } from '#components/nominations/private-link/no-such-link.tsx'
import { asks, isAsk } from '#lib/nominations/private-link/asks.ts'
import { paybackTrail } from '#lib/nominations/trail.ts'
import { paths } from '#lib/paths.ts'
import { formState, noteSensitive } from '#lib/render-context.ts'

export function generateMetadata(): Metadata {
  const { token, ask } = formState().values
  const title = !token ? noSuchLinkTitle : isAsk(ask) ? `${asks[ask].title} – Your nomination` : linkedTitle
  return { title, robots: { index: false } }
}

/** What a private link leads to. Its address is told to nobody: whoever has it acts as the resident. */
export default function NominationLinkPage() {
  noteSensitive()
  const { values, errors } = formState()
  const { token, ask } = values
  if (typeof token !== 'string')
    return (
      <FormPage trail={paybackTrail}>
        <NoSuchLink />
      </FormPage>
    )

  return isAsk(ask) ? (
    <FormPage trail={paybackTrail} back={paths.nominationLink(token)}>
      <LinkedAsk ask={ask} token={token} state={{ values, errors }} />
    </FormPage>
  ) : (
    <FormPage trail={paybackTrail}>
      <LinkedNomination token={token} values={values} />
    </FormPage>
  )
}
