import { expect, test } from 'vitest'
import { NominationExit } from '#components/nominations/nomination-exit.tsx'
import type { FormValues } from '#lib/forms/form-state.ts'
import { asideAfter } from '#lib/nominations/journey/flow.ts'
import { paths } from '#lib/paths.ts'
import { draw, drawPage, typedAnswers } from '#tests/nominations/drawn.ts'

const [place, area] = [paths.nominationPage('place'), paths.nominationPage('area')]

test('a postcode that isn’t ours is asked about in place of the questions, and nobody is stopped', () => {
  const values = { ...typedAnswers, postcode: 'm11ae', aside: 'outside' }
  const { html, words, links } = drawPage('place', values)

  expect(words).toContain('The postcode you gave is M1 1AE. We can’t find it in Avon and Somerset')
  expect(links).toEqual([paths.nominationExit('place'), place])
  expect(html).not.toContain('id="nomination"')
  expect(drawPage('place', { ...values, change: 'yes' }).links).toContain(`${place}?change`)
})

test('an area that the postcode contradicts is asked about, and kept by a post that is sure', () => {
  const values = { ...typedAnswers, postcode: 'BA3 2HE', councilArea: 'bristol', aside: 'otherArea' }
  const { words, links, action, answers } = drawPage('area', values)

  expect(words).toContain('You chose Bristol. The postcode you gave, BA3 2HE, is in Bath and North East Somerset or Somerset.')
  expect(links).toEqual([area])
  expect(action).toBe(area)
  expect(answers).toEqual({ key: expect.any(String), councilArea: 'bristol', isSure: 'bristol' })
  expect(drawPage('area', { ...values, change: 'yes' }).answers.change).toBe('yes')
})

test('whoever names a danger learns whom to tell of it, and can go on', () => {
  const next = paths.nominationPage('owner')
  const named = (dangers: string[]) => drawPage('dangers', { ...typedAnswers, dangers, aside: 'urgent', next })
  const [hate, waste, every] = [named(['hateGraffiti']), named(['needles']), named(['needles', 'asbestos', 'hateGraffiti'])]

  for (const { links, words } of [hate, waste, every]) {
    expect(links[0]).toBe('tel:999')
    expect(links.at(-1)).toBe(next)
    expect(words).toContain('We only read nominations in office hours')
  }
  expect(hate.links).toContain('tel:101')
  expect(hate.words).not.toContain('council')
  expect(waste.links).toContain('https://www.gov.uk/find-local-council')
  expect(waste.links).not.toContain('tel:101')
  expect(every.html.match(/<h2/g)).toHaveLength(3)
})

test('a likely slip in an email address is pointed out, and may be right', () => {
  const values = { ...typedAnswers, email: ' sam@gmial.com.', aside: 'slipInEmail', next: paths.nominationCheck }
  const { words, links } = drawPage('you', values)

  expect(asideAfter('you', values)).toBe('slipInEmail')
  expect(words).toContain('Did you mean sam@gmail.com?')
  expect(links).toEqual([paths.nominationPage('you'), paths.nominationCheck])
  for (const email of ['sam@gmail.com', 'sam@example.org', 'sam', '']) expect(asideAfter('you', { ...values, email })).toBeUndefined()
})

test('an address that isn’t ours is never where the nomination goes on', () => {
  for (const next of ['//elsewhere.example', 'https://elsewhere.example', 'javascript:alert(1)', ''])
    expect(drawPage('dangers', { dangers: 'needles', aside: 'urgent', next }).links.at(-1)).toBe(paths.nominationPage('rules'))

  const next = `${paths.nominationPage('work')}?change`
  expect(drawPage('dangers', { dangers: 'needles', aside: 'urgent', next }).links.at(-1)).toBe(next)
})

test('each exit says why, who can help, and where the answer can be changed', () => {
  const exits = (['paidWork', 'profit', 'place'] as const).map((because) => draw(NominationExit, { because, values: {} }))

  expect(exits.map(({ words }) => /You told us [^.]*\./.exec(words)?.[0])).toEqual([
    'You told us that the work would replace work that someone is paid to do.',
    'You told us that the work would make a profit for somebody.',
    'You told us that the place is not in Avon and Somerset.',
  ])
  expect(exits.map(({ links }) => links.at(-1))).toEqual([paths.nominationPage('rules'), paths.nominationPage('rules'), place])
  for (const { links, answers, action } of exits) {
    expect(links.some((link) => link.startsWith('https://www.gov.uk/'))).toBe(true)
    expect([action, answers]).toEqual([paths.nominationExitPage, { draft: 'delete' }])
  }
  expect(draw(NominationExit, { because: 'place', values: { councilArea: 'elsewhere' } }).links).toContain(area)
})

test('an exit keeps what was typed to copy, and no contact details', () => {
  const { words } = draw(NominationExit, {
    because: 'place',
    values: { ...typedAnswers, description: 'Brambles <b>everywhere</b> by the wall' },
  })

  for (const typed of ['The path behind the library', 'BS20 8JJ', 'Clearing litter', 'Brambles <b>everywhere</b> by the wall'])
    expect(words).toContain(typed)
  expect(words).not.toContain('Sam Okoro')
  expect(draw(NominationExit, { because: 'profit', values: { rules: 'profit' } }).words).not.toContain('to copy')
})

test('the council’s own page stands in place of GOV.UK’s, where the settings have one for the area', () => {
  const northSomerset = 'https://www.n-somerset.example/report'
  const councilPages = { northSomerset, bristol: 'https://www.bristol.example/report' }
  const findOne = 'https://www.gov.uk/find-local-council'
  const linksOf = (values: FormValues) => draw(NominationExit, { because: 'paidWork', values, councilPages }).links

  expect(linksOf(typedAnswers)).toContain(northSomerset)
  expect(linksOf(typedAnswers)).not.toContain(findOne)
  expect(linksOf({ councilArea: 'bristol' })).toContain('https://www.bristol.example/report')
  for (const values of [{}, { councilArea: 'somerset' }, { councilArea: 'notSure' }, { councilArea: 'toString' }])
    expect(linksOf(values)).toContain(findOne)

  const { links, words } = drawPage('dangers', { ...typedAnswers, dangers: ['needles', 'asbestos'], aside: 'urgent' }, {}, { councilPages })
  expect(links.filter((link) => link === northSomerset)).toHaveLength(2)
  expect(words).toContain('use the council’s website for North Somerset')
})
