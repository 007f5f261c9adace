import { expect, test } from 'vitest'
import { passwordFault } from '#lib/users/passwords/password-fault.ts'

const whose = { name: 'Maya Okonkwo-Reid', email: 'maya.okonkwo@avonandsomerset.example.org' }

const tooShort = /15 characters or more/
const guessable = /among the first that somebody would guess/
const personal = /without the name and the e-mail address/

test.for([
  ['abc', tooShort],
  ['', tooShort],
  ['fourteen chars', tooShort],
  // Fourteen characters, of two units each.
  ['😀'.repeat(14), tooShort],
  [undefined, tooShort],
  [123_456_789_012_345, tooShort],
  ['x'.repeat(1001), /1000 characters or fewer/],
  ['aaaaaaaaaaaaaaaa', guessable],
  ['                ', guessable],
  ['passwordpassword', guessable],
  ['PasswordPassword', guessable],
  ['Password Password', guessable],
  ['passwordpasswordpass', guessable],
  ['ｐａｓｓｗｏｒｄｐａｓｓｗｏｒｄ', guessable],
  ['letmeinletmeinletmein', guessable],
  ['Liverpool123456789', guessable],
  ['qwertyuiopasdfgh', guessable],
  ['abcdefghijklmnopqrs', guessable],
  ['987654321098765', guessable],
  ['123412341234123412', guessable],
  ['abcabcabcabcabcabc', guessable],
  ['q1w2e3r4t5y6u7i8', guessable],
  ['1qaz2wsx3edc4rfv', guessable],
  ['momsanaladventure', guessable],
  ['dragon2026!dragon', guessable],
  ['Maya Okonkwo-Reid', personal],
  ['my name is maya okay', personal],
  ['maya.okonkwo@avonandsomerset.example.org', personal],
  ['OKONKWO and three more words', personal],
  ['at avonandsomerset since 2019', personal],
] as const)('%s is refused', ([password, because]) => {
  expect(passwordFault(password, whose)).toMatch(because)
})

test.for([
  ['correct horse battery staple'],
  ['plum kettle harbour'],
  // Fifteen characters and no more.
  ['plumkettlestoat'],
  ['ÅŸæ日本語のパスワードですよねえ'],
  ['😀🎈🐢🍋🚲🌧🎻🪁🧭🦉🍞🔑🧩🪵🏮'],
  ['a-password-of-mine'],
  ['Zk3vBq9Lw0PsXt7cYh2m'],
  ['correct horse battery staple '.repeat(5).slice(0, 128)],
  ['3f9ac8d1e07b'.repeat(2)],
] as const)('%s is taken', ([password]) => {
  expect(passwordFault(password, whose)).toBe(undefined)
})

test('a short part of a name may stand in a password, and nobody need have a name', () => {
  expect(passwordFault('samba kettle harbour', { name: 'Sam Li', email: 'sl@example.org' })).toBe(undefined)
  expect(passwordFault('samba kettle harbour', {})).toBe(undefined)
  expect(passwordFault('samba kettle harbour', { name: '', email: '@' })).toBe(undefined)
})
