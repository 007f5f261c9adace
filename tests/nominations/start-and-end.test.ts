import { expect, test } from 'vitest'
import { CarryOn } from '#components/nominations/carry-on.tsx'
import { NominationSent } from '#components/nominations/nomination-sent.tsx'
import { NominationStart } from '#components/nominations/nomination-start.tsx'
import { NominationsClosed } from '#components/nominations/nominations-closed.tsx'
import { nationalForm } from '#lib/nominations/questions.ts'
import { paths } from '#lib/paths.ts'
import { draw, typedAnswers } from '#tests/nominations/drawn.ts'

test('the start page says who decides and leads to the first page, and says how to phone where the settings do', () => {
  const { words, links } = draw(NominationStart, { office: {} })

  expect(words).toContain('the Probation Service decides which projects go ahead, not the commissioner')
  expect(links).toEqual(
    expect.arrayContaining(['tel:999', paths.nominationPage('rules'), paths.cookies, '/privacy/nominations', nationalForm]),
  )
  expect(words).not.toContain('If you can’t use a form')
  expect(draw(NominationStart, { office: { phone: '01632 960 001' } }).links).toContain('tel:01632960001')
})

test('while nominations aren’t collected here the start page leads to GOV.UK, and to no page of questions', () => {
  const [paused, elsewhere] = [true, false].map((isPaused) => draw(NominationsClosed, { isPaused }))

  for (const closed of [paused, elsewhere]) expect(closed?.links).toEqual([nationalForm])
  expect(paused?.words).toContain('We are not taking nominations at the moment')
  expect(elsewhere?.words).not.toContain('at the moment')
})

test('whoever comes back is asked whether to carry on before anything typed is shown', () => {
  const next = paths.nominationPage('work')
  const { html, words, action } = draw(CarryOn, { values: { ...typedAnswers, next } })

  expect(action).toBe(next)
  expect([...html.matchAll(/value="(carry-on|start-again)"/g)].map(([, value]) => value)).toEqual(['carry-on', 'start-again'])
  expect(words).not.toMatch(/library|Sam Okoro/)
})

test('what was sent before is not called sent now', () => {
  const [first, again] = [false, true].map((isAgain) => draw(NominationSent, { reference: 'CP-7K3M-Q2XD', isAgain, topics: [] }))

  expect(first?.words).toMatch(/^Nomination sent/)
  expect(again?.words).toMatch(/^You have already sent this nomination/)
  for (const page of [first, again]) {
    expect(page?.words).toContain('CP-7K3M-Q2XD')
    expect(page?.links).toContain(paths.nominationPage('rules'))
  }
})

test('how soon it is checked is promised only where the settings say', () => {
  const end = { reference: 'CP-7K3M-Q2XD', isAgain: false, topics: [] }

  expect(draw(NominationStart, { office: {} }).words).toContain('We check your nomination. If')
  expect(draw(NominationStart, { office: { nominationsCheckedWithin: '5 working days' } }).words).toContain(
    'We check your nomination within 5 working days. If',
  )
  expect(draw(NominationSent, end).words).toContain('Our office checks your nomination.')
  expect(draw(NominationSent, { ...end, checkedWithin: '1 working day' }).words).toContain(
    'Our office checks your nomination within 1 working day.',
  )
})
