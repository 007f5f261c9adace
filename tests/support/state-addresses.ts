import { journeyPages } from '#lib/nominations/journey/pages.ts'
import { paths } from '#lib/paths.ts'

/** States of pages, beside those that are published, which anybody sees who only follows an address. */
export const stateAddresses: Record<string, string> = {
  'the search, before anything is asked': paths.search,
  'a search that found pages': `${paths.search}?q=housing`,
  'a search narrowed to one kind': `${paths.search}?q=housing&kind=services`,
  'a search with a spelling mistake': `${paths.search}?q=probatoin`,
  'a search that found nothing': `${paths.search}?q=xylophone`,
  'a search that speaks of abuse': `${paths.search}?about=3`,
  'a search that speaks of suicide': `${paths.search}?about=2`,
  'a search for no word': `${paths.search}?q=%22-`,
  'an address with no page': '/no-such-page',
  'the start of the nomination': paths.nominate,
  ...Object.fromEntries(journeyPages.map(({ name, path }) => [`the nomination’s page ${name}`, path])),
  'an exit of the nomination': paths.nominationExit('paidWork'),
  'feedback about no page': paths.feedback,
}
