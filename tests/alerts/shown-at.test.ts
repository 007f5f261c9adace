import { expect, test } from 'vitest'
import { nextTurn, shownAt, stateAt } from '#lib/alerts/shown-at.ts'

const [eight, nine, ten] = ['08', '09', '10'].map((hour) => `2026-11-27T${hour}:00:00.000Z`) as [string, string, string]
const madeAt = '2026-11-20T12:00:00.000Z'

test.each([
  ['without a time', {}, [true, true, true]],
  ['from nine', { from: nine }, [false, true, true]],
  ['until nine', { until: nine }, [true, false, false]],
  ['from nine until ten', { from: nine, until: ten }, [false, true, false]],
])('an alert %s is shown from its first instant, and no longer at its last', (_, span, shown) => {
  expect([eight, nine, ten].map((now) => shownAt([{ madeAt, ...span }], Date.parse(now)).length > 0)).toEqual(shown)
})

test('the newest stands first: the one that was shown last, whenever it was written', () => {
  const alerts = [{ madeAt: eight }, { madeAt, from: nine }, { madeAt }]

  expect(shownAt(alerts, Date.parse(ten))).toEqual([{ madeAt, from: nine }, { madeAt: eight }, { madeAt }])
})

test('what turns next is the first instant to come of any of them', () => {
  const alerts = [{ from: eight, until: ten }, { from: nine }, {}]

  expect([eight, nine, ten].map((now) => nextTurn(alerts, Date.parse(now)))).toEqual([Date.parse(nine), Date.parse(ten), undefined])
})

test.each([
  ['that is not published', { isPublished: false }, 'Not published'],
  ['without a time', { isPublished: true }, 'Shown now'],
  ['of which the first instant is now', { isPublished: true, from: nine }, 'Shown now'],
  ['for a time to come', { isPublished: true, from: ten }, 'Shown from 27 November 2026 at 10:00'],
  ['of which the last instant is now', { isPublished: true, until: nine }, 'Its time is over'],
])('the list says of an alert %s what the public sees', (_, alert, state) => {
  expect(stateAt(alert, Date.parse(nine))).toBe(state)
})
