import { DomUtils, parseDocument } from 'htmlparser2'
import { type ComponentType, createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { NominationPage } from '#components/nominations/nomination-page.tsx'
import type { FormErrors, FormValues } from '#lib/forms/form-state.ts'
import type { CouncilPages } from '#lib/nominations/council-areas.ts'
import { pageAt } from '#lib/nominations/journey/pages.ts'
import type { PageName } from '#lib/nominations/schema.ts'
import { paths } from '#lib/paths.ts'
import { formIn } from '#tests/support/form-in.ts'

/** Answers to every page, as they were typed. The postcode lies in one council area, so that the area is not asked. */
export const typedAnswers = {
  rules: 'none',
  place: 'The path behind the library in High Street',
  postcode: 'bs208jj',
  kinds: ['litter', 'overgrown'],
  description: 'Brambles cover half the path.\nPeople throw rubbish there.',
  dangers: 'none',
  placeKind: 'publicLand',
  owner: 'notAsked',
  ownerName: '',
  toilets: 'dontKnow',
  accessNotes: '',
  name: 'Sam Okoro',
  email: 'sam.okoro@example.com',
  phone: '',
  organisation: '',
} satisfies FormValues

/** A page of questions as it is drawn for these answers. */
export function drawPage(name: PageName, values: FormValues = {}, errors: FormErrors = {}, besides: { councilPages?: CouncilPages } = {}) {
  const page = pageAt(paths.nominationPage(name))
  if (!page) throw new Error(`There is no page ${name}`)
  return draw(NominationPage, { page, state: { values, errors }, ...besides })
}

/** A part of a page as HTML, the fields and words in it, and what its first form would post. */
export function draw<Props extends object>(component: ComponentType<Props>, props: Props) {
  return readHtml(renderToStaticMarkup(createElement(component, props)))
}

function readHtml(html: string) {
  const inputs = DomUtils.getElementsByTagName('input', parseDocument(html)).map(({ attribs }) => attribs)
  return { html, inputs, words: DomUtils.textContent(parseDocument(html)), ...formIn(html) }
}
