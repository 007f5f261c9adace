import { expect, test } from 'vitest'
import type { z } from 'zod'
import { nominationSteps } from '#lib/nominations/schema.ts'
import { aNomination, aNominationWithout } from './a-nomination.ts'
import { everyAnswer } from './every-answer.ts'

type Refused = [field: string, value: string | string[], message: string]

test('a nomination filled in as asked is accepted', () => {
  expect(everyAnswer.safeParse(aNomination()).error).toBeUndefined()
})

test('what is optional may be left empty or out', () => {
  const taken = { postcode: undefined, phone: undefined, organisation: undefined }

  expect(everyAnswer.parse(aNomination({ postcode: ' ', phone: '', organisation: '\r\n' }))).toMatchObject(taken)
  expect(everyAnswer.parse(aNominationWithout('postcode', 'phone', 'organisation'))).toMatchObject({ name: 'Sam Resident' })
})

test.each<Refused>([
  ['place', '  ', 'Enter where the work is needed'],
  ['place', 'M', 'Where the work is needed must be 2 characters or more'],
  ['place', 'x'.repeat(301), 'Where the work is needed must be 300 characters or less'],
  ['place', ['here', 'there'], 'Enter where the work is needed'],
  ['postcode', 'BS20', 'Enter a full UK postcode, like BS20 8JJ'],
  ['postcode', 'somewhere in Bristol', 'Enter a full UK postcode, like BS20 8JJ'],
  ['postcode', ['BS20 8JJ', 'BS20 8JK'], 'Enter a full UK postcode, like BS20 8JJ'],
  ['councilArea', '', 'Select the area the work is in'],
  ['councilArea', 'devon', 'Select the area the work is in'],
  ['councilArea', ['bristol', 'somerset'], 'Select the area the work is in'],
  ['kinds', '', 'Select what needs doing'],
  ['kinds', ['litter', 'gold'], 'Select what needs doing'],
  ['description', '', 'Enter what needs doing'],
  ['description', 'Litter everywhere.', 'Description must be 20 characters or more'],
  ['description', 'x'.repeat(1201), 'Description must be 1,200 characters or less'],
  ['name', '', 'Enter your full name'],
  ['name', '\u200B', 'Enter your full name'],
  ['name', 'x'.repeat(101), 'Your full name must be 100 characters or less'],
  ['email', 'sam', 'Enter an email address in the correct format, like name@example.com'],
  ['email', 'sam @example.org', 'Enter an email address in the correct format, like name@example.com'],
  ['email', `${'x'.repeat(250)}@example.org`, 'Email address must be 254 characters or less'],
  ['email', ['a@example.org', 'b@example.org'], 'Enter an email address'],
  ['email', 'zoë@example.org', 'Enter an email address in the correct format, like name@example.com'],
  ['phone', '999', 'Enter a phone number, like 01632 960 001 or +44 7700 900 982'],
  ['phone', 'ask for Sam', 'Enter a phone number, like 01632 960 001 or +44 7700 900 982'],
  ['organisation', 'x'.repeat(101), 'Organisation must be 100 characters or less'],
  ['rules', '', 'Select whether any of these apply'],
  ['dangers', '', 'Select whether anything there is dangerous'],
  ['dangers', ['none', 'traffic'], 'Select what is dangerous there, or ‘None of these’, or ‘I don’t know’'],
  ['dangers', ['dontKnow', 'none'], 'Select what is dangerous there, or ‘None of these’, or ‘I don’t know’'],
  ['placeKind', 'castle', 'Select what kind of place it is'],
  ['owner', '', 'Select who owns or looks after the place'],
  ['ownerName', 'x'.repeat(101), 'Who owns it must be 100 characters or less'],
  ['toilets', '', 'Select whether there are toilets'],
  ['accessNotes', 'x'.repeat(501), 'Getting there must be 500 characters or less'],
])('%s “%s” is refused: %s', (field, value, message) => {
  const { error } = everyAnswer.safeParse(aNomination({ [field]: value }))

  expect(error?.issues[0]).toMatchObject({ path: [field, ...(field === 'kinds' && value ? [1] : [])], message })
})

test.each<[field: string, value: string]>([
  ['place', 'M5'],
  ['place', 'Pill'],
  ['place', 'x'.repeat(300)],
  ['description', 'Litter by the river.'],
  ['description', `${'x\r\n'.repeat(599)}xx`],
  ['name', 'B'],
  ['name', '李'],
  ['name', 'x'.repeat(100)],
  ['organisation', 'x'.repeat(100)],
  ['email', 'o’neill@example.org.'],
  ['email', 'ann@bücher.example'],
  ['phone', '01632960001'],
  ['phone', '(01632) 960-001'],
  ['phone', '+44 7700 900 982'],
  ['phone', '+44 (0)1632.960–001 ext. 12'],
  ['councilArea', 'notSure'],
  ['kinds', 'other'],
])('%s “%s” is taken', (field, value) => {
  expect(everyAnswer.safeParse(aNomination({ [field]: value })).error).toBeUndefined()
})

test('every mistake is told at once', () => {
  const { error } = everyAnswer.safeParse({})

  const fields = new Set(error?.issues.map(({ path }) => path[0]))
  expect(fields).toEqual(
    new Set(['rules', 'place', 'councilArea', 'kinds', 'description', 'dangers', 'placeKind', 'owner', 'toilets', 'name']),
  )
})

test.each(['bs208jj', ' BS20  8JJ ', 'bs20-8jj', 'Bs2 08jj', 'BS2O 8JJ.', '\u202ABS20 8JJ\u202C'])(
  'a postcode is kept as it is usually written, from “%s”',
  (postcode) => {
    expect(everyAnswer.parse(aNomination({ postcode })).postcode).toBe('BS20 8JJ')
  },
)

test('what nobody can see is no answer to any question', () => {
  const questions = Object.entries(everyAnswer.shape)
  for (const blank of ['\u200B', '\u200D \u2800', '\u3164', '\u0000', '\u202A\u202C', '\uFE0F'])
    for (const [name, schema] of questions) {
      expect([name, blank, resultOf(schema, blank)]).toEqual([name, blank, resultOf(schema, '')])
    }
})

test('an email address or a phone number is enough; neither is not', () => {
  const { you } = nominationSteps
  expect(you.safeParse(aNomination({ email: '' })).error).toBeUndefined()
  expect(you.safeParse(aNomination({ phone: '' })).error).toBeUndefined()
  for (const name of ['Sam', ''])
    expect(you.safeParse({ name, email: ' ', phone: '' }).error?.issues).toContainEqual(
      expect.objectContaining({ path: ['email'], message: 'Enter an email address or a phone number' }),
    )
})

test('a mistake in the email address is said once, with a phone number or without', () => {
  const { error } = everyAnswer.safeParse(aNomination({ email: 'sam', phone: '' }))

  expect(error?.issues[0]?.message).toBe('Enter an email address in the correct format, like name@example.com')
})

test('answers to questions we do not ask are left out', () => {
  expect(everyAnswer.parse(aNomination({ status: 'accepted', reference: 'CP-2222-2222', __proto__: 'x' }))).not.toHaveProperty('status')
})

function resultOf(schema: z.ZodType, value: string) {
  const { data, error } = schema.safeParse(value)
  return { data, message: error?.issues[0]?.message }
}
