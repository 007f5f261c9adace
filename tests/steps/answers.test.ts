import { expect, test } from 'vitest'
import { factsIn } from '#lib/steps/answers.ts'

test('what a step asks for is taken as it was meant, and nothing else of what was sent', () => {
  expect(factsIn('passedTo', { passedTo: '  Bristol   City Council ', residentAgrees: 'yes', reason: 'unsafe' })).toEqual({
    facts: { passedTo: 'Bristol City Council' },
  })
  expect(factsIn('plannedFor', { plannedFor: '2027-03' })).toEqual({ facts: { plannedFor: '2027-03' } })
  expect(factsIn('reason', { reason: 'unsafe' })).toEqual({ facts: { reason: 'unsafe' } })
  expect(factsIn('question', { question: 'Which gate\r\ndo you mean?' })).toEqual({ facts: { question: 'Which gate\ndo you mean?' } })
  expect(factsIn(undefined, { reason: 'unsafe' })).toEqual({ facts: {} })
})

test('what a step asks for and isn’t given is asked for, in a sentence', () => {
  const told: [Parameters<typeof factsIn>[0], object, string][] = [
    ['reason', {}, 'Choose why it isn’t suitable'],
    ['reason', { reason: 'because' }, 'Choose why it isn’t suitable'],
    ['passedTo', { residentAgrees: 'yes' }, 'Enter which organisation you pass it to'],
    ['passedTo', { passedTo: 'Bristol City Council' }, 'Ask the resident first, and tick that they agree'],
    ['question', { question: ' \u200B ' }, 'Enter what you ask the resident'],
    ['plannedFor', {}, 'Choose a month'],
    ['plannedFor', { plannedFor: '2027' }, 'Choose a month, like 2027-03'],
    ['plannedFor', { plannedFor: '2027-13' }, 'Choose a month, like 2027-03'],
    ['plannedFor', { plannedFor: '2027-03-02' }, 'Choose a month, like 2027-03'],
    ['project', { project: 'PR-2345-6789' }, 'Choose a project'],
  ]
  for (const [asks, sent, message] of told) expect([asks, sent, factsIn(asks, sent)]).toEqual([asks, sent, { message }])
})
