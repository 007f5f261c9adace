import { expect, test } from 'vitest'
import type { Notice, WhoIsTold } from '#lib/danger-notices/queries.ts'
import { whomToTell } from '#lib/danger-notices/whom-to-tell.ts'
import type { OfficeHours } from '#lib/office-hours/office-hours.ts'

const hours: OfficeHours = { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], from: '09:00', until: '17:00', closedDays: [] }
const reader = { id: 'the reader', email: 'reader@example.org' }
const deputy = { id: 'the deputy', email: 'deputy@example.org' }
const both: WhoIsTold = { reader, deputy, hours }

function aNotice(told: Partial<Notice> = {}): Notice {
  return { id: '1', nomination: '1', reference: 'CP-2222-2222', readerToldAt: null, deputyToldAt: null, ...told }
}

function rolesAt(moment: string, notice: Notice, who = both) {
  return whomToTell([notice], who, new Date(moment)).map(({ role }) => role)
}

test('the reader is told at once in office hours, and at night nobody is', () => {
  expect(rolesAt('2026-11-30T10:00:00Z', aNotice())).toEqual(['reader'])
  for (const moment of ['2026-11-30T08:59:59Z', '2026-11-30T17:00:00Z', '2026-11-28T12:00:00Z', '2026-12-25T12:00:00Z'])
    expect([moment, rolesAt(moment, aNotice())]).toEqual([moment, []])
})

test('the deputy is told an hour of office time later', () => {
  const told = aNotice({ readerToldAt: new Date('2026-11-27T16:30:00Z') })
  expect(rolesAt('2026-11-27T16:59:59Z', told)).toEqual([])
  expect(rolesAt('2026-11-27T17:31:00Z', told)).toEqual([])
  expect(rolesAt('2026-11-30T09:29:59Z', told)).toEqual([])
  expect(rolesAt('2026-11-30T09:30:00Z', told)).toEqual(['deputy'])
  expect(rolesAt('2026-11-30T09:30:00Z', { ...told, deputyToldAt: new Date('2026-11-30T09:30:00Z') })).toEqual([])
})

test('where nobody reads them, the deputy is told in the reader’s place', () => {
  expect(rolesAt('2026-11-30T10:00:00Z', aNotice(), { ...both, reader: undefined })).toEqual(['deputy'])
})

test('without office hours nobody is told', () => {
  expect(rolesAt('2026-11-30T10:00:00Z', aNotice(), { ...both, hours: undefined })).toEqual([])
})
