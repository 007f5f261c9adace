import { expect, test } from 'vitest'
import { NominationCheck } from '#components/nominations/nomination-check.tsx'
import { listAnswers } from '#lib/nominations/journey/answers.ts'
import { pageAt } from '#lib/nominations/journey/pages.ts'
import { wayBack } from '#lib/nominations/journey/way-back.ts'
import { paths } from '#lib/paths.ts'
import { draw, typedAnswers } from '#tests/nominations/drawn.ts'

test('the check shows every answer as it will be sent, and what was left out', () => {
  expect(listAnswers(typedAnswers).map(({ name, answer }) => [name, ...answer])).toEqual([
    ['The rules', 'None of these'],
    ['Place', 'The path behind the library in High Street'],
    ['Postcode', 'BS20 8JJ'],
    ['Council area', 'North Somerset, by the postcode'],
    ['What needs doing', 'Clearing litter', 'Clearing overgrown land or wasteland'],
    ['Description', 'Brambles cover half the path.\nPeople throw rubbish there.'],
    ['Dangers', 'None of these'],
    ['Kind of place', 'Public land or a public building'],
    ['Owner', 'Someone else does, and I haven’t asked them'],
    ['Owner’s name', 'Not provided'],
    ['Toilets', 'I don’t know'],
    ['Getting there and around', 'Not provided'],
    ['Photos', 'Not provided'],
    ['Your name', 'Sam Okoro'],
    ['Email address', 'sam.okoro@example.com'],
    ['Phone number', 'Not provided'],
    ['Organisation', 'Not provided'],
  ])
})

test('the check counts photos', () => {
  const answerOf = (photos: string[]) => listAnswers({ ...typedAnswers, photos }).find(({ field }) => field === 'photos')

  expect(answerOf(['a'])).toEqual({ field: 'photos', name: 'Photos', answer: ['1 photo'], path: paths.nominationPhotos })
  expect(answerOf(['a', 'b'])?.answer).toEqual(['2 photos'])
  expect(draw(NominationCheck, { values: typedAnswers }).links).toContain(`${paths.nominationPhotos}?change`)
})

test('each answer can be changed on its page, but for an area that the postcode settled', () => {
  const { html, links } = draw(NominationCheck, { values: typedAnswers })

  expect(links).not.toContain(`${paths.nominationPage('area')}?change`)
  expect(links.filter((link) => link === `${paths.nominationPage('you')}?change`)).toHaveLength(4)
  expect(html).toContain('Change<span class="govuk-visually-hidden">postcode</span>')
  expect(draw(NominationCheck, { values: { ...typedAnswers, postcode: '', councilArea: 'notSure' } }).links).toContain(
    `${paths.nominationPage('area')}?change`,
  )
})

test('the check says who will see the details before it sends them with its key', () => {
  const { words, links, action, answers } = draw(NominationCheck, { values: typedAnswers })

  expect(words).toContain('If we send your nomination on, we share your details with the Probation Service.')
  expect(words).toContain('The Probation Service decides which projects go ahead.')
  expect(links).toContain('/privacy/nominations')
  expect([action, answers]).toEqual([paths.nominationCheck, { key: expect.stringMatching(/^[0-9a-f-]{36}$/) }])
})

test('“Back” leads to the page asked before, from a change to the check, and from the first page to the start', () => {
  const back = (name: string, values = {}) => {
    const page = pageAt(paths.nominationPage(name))
    return page && wayBack(page, values)
  }

  expect(back('rules')).toBe(paths.nominate)
  expect(back('work')).toBe(paths.nominationPage('area'))
  expect(back('work', typedAnswers)).toBe(paths.nominationPage('place'))
  expect(back('work', { change: 'yes' })).toBe(paths.nominationCheck)
  expect(back('place', { aside: 'outside', change: 'yes' })).toBe(`${paths.nominationPage('place')}?change`)
})
