import { expect } from 'vitest'
import { test } from '#tests/support/test-on-a-site.ts'

const aFigure = { value: '7', counts: 'things', among: 'all', source: 'A source' }
const noDate = 'or choose “No date known: the figure isn’t shown”'

test.for([
  ['as at a date', { dated: 'asAt' }, 'Enter the date that the source gives, like 2019, 2019-03 or 2019-03-27'],
  ['as at a date of spaces', { dated: 'asAt', asAt: '  ' }, 'Enter the date that the source gives, like 2019, 2019-03 or 2019-03-27'],
  ['as at a date, with a period instead', { dated: 'asAt', from: '2016' }, 'Enter the date that the source gives'],
  ['for a period', { dated: 'period', asAt: '2019' }, 'Enter when the period begins or ends, as the source gives it'],
] as const)('a figure %s that is missing is refused, saying what to do', async ([, dates, told], { editor }) => {
  const { status, body } = await editor.send('POST', 'figures', { ...aFigure, ...dates })

  expect(status).toBe(400)
  const [error] = body.errors?.[0]?.data?.errors ?? []
  expect(error?.message).toContain(told)
  expect(error?.message).toContain(noDate)
})

test('a figure with a date, a period open on one side, or none known is kept, until its date is emptied', async ({ editor }) => {
  const dated = [
    { dated: 'asAt', asAt: '2019-03' },
    { dated: 'period', from: '2016' },
    { dated: 'period', to: '2019' },
    { dated: 'notGiven' },
  ]
  const [{ id } = { id: '' }] = await Promise.all(dated.map((dates) => editor.create('figures', { ...aFigure, ...dates })))

  expect(await editor.send('PATCH', `figures/${id}`, { value: '8' })).toMatchObject({ status: 200 })
  expect(await editor.send('PATCH', `figures/${id}`, { asAt: null })).toMatchObject({ status: 400 })
})
