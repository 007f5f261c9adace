import { expect, test } from 'vitest'
import { checkEntry, entryPages } from '#lib/desk/entry.ts'
import { journeyPages } from '#lib/nominations/journey/pages.ts'
import { aNomination } from '#tests/nominations/a-nomination.ts'

function entered(changes = {}) {
  return checkEntry({ ...aNomination(), way: 'phone', ...changes })
}

test('what is entered for somebody is judged by the public form’s own rules', () => {
  expect(entered({ name: '  Sam   Resident ', email: 'mailto:sam@example.org' })).toMatchObject({
    entry: { way: 'phone', nomination: { name: 'Sam Resident', email: 'sam@example.org', kinds: ['litter', 'overgrown'] } },
  })
  expect(entered({ description: 'Too short', email: '', phone: '', dangers: ['none', 'traffic'] })).toEqual({
    errors: {
      description: 'Description must be 20 characters or more',
      email: 'Enter an email address or a phone number',
      dangers: 'Select what is dangerous there, or ‘None of these’, or ‘I don’t know’',
    },
  })
  expect(entered({ way: '' })).toEqual({ errors: { way: 'Select how it reached you' } })
})

test('the postcode says which council area it is in, unless somebody chose another', () => {
  expect(entered({ councilArea: '' })).toMatchObject({ entry: { nomination: { councilArea: 'northSomerset' } } })
  expect(entered({ councilArea: 'bristol' })).toEqual({
    errors: { councilArea: 'The postcode is in another council area. Correct one of the two' },
  })
  expect(entered({ postcode: '', councilArea: '' })).toEqual({ errors: { councilArea: 'Select the area the work is in' } })
  expect(entered({ postcode: 'SW1A 1AA' })).toMatchObject({
    errors: { postcode: 'This postcode isn’t in Avon and Somerset. Check it, or leave it empty' },
  })
})

test('what leads out of the public form isn’t stored', () => {
  expect(entered({ rules: 'paidWork' })).toEqual({
    errors: { rules: 'Community Payback can’t do this. Don’t enter it: tell them who else can help' },
  })
  expect(entered({ postcode: '', councilArea: 'elsewhere' })).toMatchObject({ errors: { councilArea: expect.stringContaining('GOV.UK') } })
})

test('every question of the public form is asked, on paper too, and no page of it is empty', () => {
  expect(entryPages.map(({ name, questions }) => [name, Object.keys(questions)])).toEqual(
    journeyPages.flatMap(({ name, fields }) => (fields.length > 0 ? [[name, fields]] : [])),
  )
})
