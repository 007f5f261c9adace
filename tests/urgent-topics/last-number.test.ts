import { expect, test } from 'vitest'
import { knownHelplines } from '#lib/helplines/known-helplines.ts'
import { isLastOfHelpPage, topicsLeftWithout } from '#lib/urgent-topics/last-number.ts'

const { samaritans, nhs111, nationalDomesticAbuse, mensAdviceLine } = knownHelplines

test('a topic is left without a number only by its last, however that is written', () => {
  expect(topicsLeftWithout(samaritans, [nhs111])).toEqual([])
  expect(topicsLeftWithout(samaritans, [])).toEqual(['Suicide and self-harm'])
  expect(topicsLeftWithout({ phone: '0808 2000247' }, [])).toEqual(['Domestic abuse'])
  expect(topicsLeftWithout(nationalDomesticAbuse, [{ phone: '08082 000 247' }])).toEqual([])
  expect(topicsLeftWithout(nationalDomesticAbuse, [{ phone: '+44 (0)808-2000-247' }])).toEqual([])
})

test('a number that a topic only offers to some, or not at all, leaves none without', () => {
  for (const helpline of [mensAdviceLine, { phone: null }, { phone: '' }]) expect(topicsLeftWithout(helpline, [])).toEqual([])
})

test('the number that the help page begins with is the last while no other record has it', () => {
  expect(isLastOfHelpPage(samaritans, [nhs111])).toBe(true)
  expect(isLastOfHelpPage(samaritans, [{ phone: '116123' }])).toBe(false)
  expect(isLastOfHelpPage(nhs111, [])).toBe(false)
})
