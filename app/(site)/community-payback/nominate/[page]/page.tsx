import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FormPage } from '#components/forms/form-page.tsx'
import { NominationPage } from '#components/nominations/nomination-page.tsx'
import { formTitle } from '#lib/forms/form-title.ts'
import { asideTitles, isAside } from '#lib/nominations/journey/asides.ts'
import { pageAt } from '#lib/nominations/journey/pages.ts'
import { wayBack } from '#lib/nominations/journey/way-back.ts'
import { withNominate } from '#lib/nominations/questions.ts'
import { paybackTrail } from '#lib/nominations/trail.ts'
import { paths } from '#lib/paths.ts'
import { formState } from '#lib/render-context.ts'
import { findSite } from '#lib/site-settings/queries.ts'

type Props = { params: Promise<{ page: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await pageOf(params)
  const { aside } = formState().values
  return { title: formTitle(withNominate(isAside(aside) ? asideTitles[aside] : page.title), formState()) }
}

export default async function NominationQuestionsPage({ params }: Props) {
  const page = await pageOf(params)
  const state = formState()
  const site = await findSite()

  return (
    <FormPage trail={paybackTrail} back={wayBack(page, state.values)}>
      <NominationPage page={page} state={state} councilPages={site?.councilPages} />
    </FormPage>
  )
}

async function pageOf(params: Props['params']) {
  return pageAt(paths.nominationPage((await params).page)) ?? notFound()
}
