import { expect, test } from 'vitest'
import { mayBeUrgent } from '#lib/urgent-topics/may-be-urgent.ts'

test.each([
  'my ex is posting naked pictures of me',
  'he broke the restraining order',
  'i was too drunk to say no',
  'no food at home mum never there',
  'baby in flat with drug users and screaming',
  'i have pills and i will take them',
  'theres no way out for me',
  'wifebeater',
  'nonce living next to school',
  'im hiding in the bathroom',
])('“%s” may be about somebody in need', (typed) => {
  expect(mayBeUrgent(typed)).toBe(true)
})

test.each(['housing', 'graffiti on a wall', 'kill weeds in churchyard', 'drive', 'board members', 'universal credit', 'where can i live'])(
  '“%s” is a search like others',
  (typed) => {
    expect(mayBeUrgent(typed)).toBe(false)
  },
)
