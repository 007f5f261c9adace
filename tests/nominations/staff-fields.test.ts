import type { FieldHook } from 'payload'
import { expect, test } from 'vitest'
import { nominations } from '#collections/nominations.ts'
import { everyAnswer } from './every-answer.ts'

type Written = { value: unknown; previousValue?: unknown }

const named = nominations.fields.flatMap((field) => ('fields' in field && field.type === 'collapsible' ? field.fields : [field]))
const answers = ['place', 'postcode', 'description', 'name', 'email', 'phone', 'organisation'] as const

test('a caseworker may note whatever a resident may say, and it is kept alike', () => {
  const said = {
    place: ['Quays', ' The  path\r\nbehind the library '],
    postcode: ['bs2o-8jj.', '\u202ABS20 8JJ\u202C'],
    description: ['Litter by the river.\r\n\r\nAnd weeds. '],
    name: ['X', '李', ' O’Brien '],
    email: ['mailto:ann@example.org', 'o’neill@example.org.', 'ann@bücher.example', 'ann@b'],
    phone: ['tel:01632960001', '+44 (0)1632.960–001 ext. 12', '٠١٦٣٢ ٩٦٠٠٠١'],
    organisation: ['Y', ' Друзья  парка '],
  }
  for (const name of answers)
    for (const value of said[name])
      expect([name, value, note(name, { value })]).toEqual([name, value, everyAnswer.shape[name].parse(value)])
})

test('what a resident may not say is refused to a caseworker in the same words', () => {
  for (const name of answers)
    for (const value of ['x'.repeat(1300), 'no'.repeat(51), '@', '\u200Bno'])
      expect([name, value, note(name, { value })]).toEqual([
        name,
        value,
        everyAnswer.shape[name].safeParse(value).error?.issues[0]?.message ?? everyAnswer.shape[name].parse(value),
      ])
})

test('what nobody can see is noted as nothing', () => {
  for (const name of ['postcode', 'name', 'email', 'phone', 'organisation'] as const)
    for (const value of ['', ' ', '\u200B', '\u2800', '\u3164', '\u202A\u202C', '\u0000'])
      expect([name, value, note(name, { value })]).toEqual([name, value, null])
})

test('what an older rule let in stays until it is changed', () => {
  expect(note('phone', { value: '12345 678', previousValue: '12345 678' })).toBe('12345 678')
  expect(note('phone', { value: '12345 67', previousValue: '12345 678' })).toContain('Enter a phone number, like')
  expect(note('name', { value: null, previousValue: null })).toBe(null)
})

/** What becomes of a field that staff write: what is kept, or why it is refused. */
function note(name: (typeof answers)[number], { value, previousValue }: Written): unknown {
  const field = named.find((one) => 'name' in one && one.name === name)
  if (!field || !('hooks' in field) || !('validate' in field)) throw new Error(`${name} has no rule`)
  const [hook] = (field.hooks?.beforeValidate ?? []) as FieldHook[]
  const kept = hook?.({ value, previousValue } as Parameters<FieldHook>[0])
  const verdict = (field.validate as (value: unknown, options: object) => unknown)(kept, { previousValue })
  return verdict === true ? kept : verdict
}
