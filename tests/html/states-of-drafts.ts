import { paths } from '#lib/paths.ts'
import { aNomination } from '#tests/nominations/a-nomination.ts'
import { answerPages, asDraftOf, pressSend } from '#tests/nominations/a-resident.ts'
import { difficultWords } from '#tests/nominations/difficult-words.ts'
import { aPhoto, postPhotos } from '#tests/nominations/photos.ts'
import { post } from '#tests/support/http.ts'
import type { State } from './states.ts'

const page = paths.nominationPage
const notPhotos = ['notes.txt', '<b>"plan"</b>.pdf'].map((name) => ({ name, bytes: Buffer.from('words') }))

/** The pages of somebody who has answered some or all of the nomination, and what is said in between. */
export async function makeStatesOfDrafts(site: { url: string }): Promise<Record<string, State>> {
  const whole = aNomination({ ...difficultWords, email: '', dangers: ['needles', 'asbestos', 'hateGraffiti'] })
  const [outside, other, slip, sent] = [aNomination(), aNomination(), aNomination({ email: 'sam@gmial.com' }), aNomination()]
  await answerPages(site, whole)
  await postPhotos(site, whole, [await aPhoto(), await aPhoto()])
  const full = aNomination()
  await answerPages(site, full)
  await postPhotos(site, full, [await aPhoto(), await aPhoto(), await aPhoto()])
  await answerPages(site, outside, {}, 'rules')
  await post(site, page('place'), { place: 'The docks', postcode: 'GL1 2AB' }, asDraftOf(outside))
  await answerPages(site, other, {}, 'rules')
  await post(site, page('place'), { place: 'The green', postcode: 'BS14 0AB' }, asDraftOf(other))
  await post(site, page('area'), { councilArea: 'somerset' }, asDraftOf(other))
  await answerPages(site, slip)
  await answerPages(site, sent)
  const { headers } = await pressSend(site, sent)

  const seen = (address: string, nomination: ReturnType<typeof aNomination>): State => ({
    address,
    status: 200,
    headers: asDraftOf(nomination),
  })
  return {
    'the check of a nomination': seen(paths.nominationCheck, whole),
    'a page that was answered, to be changed': seen(`${page('work')}?change`, whole),
    'photos of the place': seen(paths.nominationPhotos, whole),
    'as many photos as may be, to be changed': seen(`${paths.nominationPhotos}?change`, full),
    'a file that is no photo': { address: paths.nominationPhotos, status: 422, photos: notPhotos },
    'whom to tell of a danger': seen(`${page('dangers')}?sure`, whole),
    'a likely slip in an email address': seen(`${page('you')}?sure`, slip),
    'a postcode outside': seen(`${page('place')}?sure`, outside),
    'an area that the postcode does not lie in': seen(`${page('area')}?sure`, other),
    'the council area, with likely ones first': seen(page('area'), other),
    'an exit with what was typed': seen(paths.nominationExit('place'), whole),
    'a nomination sent': { address: headers.location ?? '', status: 200 },
    'a nomination sent, with its private link': seen(headers.location ?? '', sent),
    'a private link that does not work': { address: `${paths.nominationLinkPage}/AAAAAAAAAAAAAAAAAAAAAA`, status: 404 },
    'a nomination sent that speaks of danger': { address: `${headers.location}&about=2&about=3`, status: 200 },
    'answers that were deleted': { address: paths.nominationDeleted, status: 200 },
  }
}
