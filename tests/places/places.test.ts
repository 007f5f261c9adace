import { expect, test } from 'vitest'
import { findPlace, isPlaceWord } from '#lib/places/find-place.ts'

test.each([
  ['weston', ['northSomerset']],
  ['Weston-super-Mare', ['northSomerset']],
  ['weston super mare', ['northSomerset']],
  ['WSM', ['northSomerset']],
  ['Lawrence Weston', ['bristol']],
  ['BANES', ['bathAndNorthEastSomerset']],
  ['B&NES', ['bathAndNorthEastSomerset']],
  ['Bath & North East Somerset', ['bathAndNorthEastSomerset']],
  ['south glos', ['southGloucestershire']],
  ['North Somerset', ['northSomerset']],
  ['South Somerset', ['somerset']],
  ['bridgewater', ['somerset']],
  ['Burnham-on-Sea', ['somerset']],
  ['St. Paul’s', ['bristol']],
  ['Street', ['somerset']],
  ['somerset', ['somerset', 'northSomerset', 'bathAndNorthEastSomerset']],
  ['avon', ['bristol', 'southGloucestershire', 'northSomerset', 'bathAndNorthEastSomerset']],
  ['gloucester', []],
  ['Devon', []],
  ['BS23 1JA', ['northSomerset']],
  ['bs231ja', ['northSomerset']],
  ['BS23–1JA.', ['northSomerset']],
  ['\u202ABS23 1JA\u202C', ['northSomerset']],
  ['BS2O 8JJ', ['northSomerset']],
  ['BSl 5TR', ['bristol']],
  ['BAl 2AA', ['bathAndNorthEastSomerset']],
  ['BS23', ['northSomerset']],
  ['BA1 2AA', ['bathAndNorthEastSomerset']],
  ['BA3', ['bathAndNorthEastSomerset', 'somerset']],
  ['TA1 4DY', ['somerset']],
  ['BS16', ['southGloucestershire', 'bristol']],
  ['SW1A 1AA', []],
  ['EX16 1AA', []],
])('“%s” means %j', (typed, areas) => {
  expect(findPlace(typed)).toEqual({ areas, rest: '' })
})

test.each([
  ['homeless weston', 'northSomerset', 'homeless'],
  ['help with alcohol in Bath', 'bathAndNorthEastSomerset', 'help with alcohol'],
  ['hostel BS23 1JA please', 'northSomerset', 'hostel please'],
  ['hostel BS2O-8JJ please', 'northSomerset', 'hostel please'],
  ['food bank in street', 'somerset', 'food bank'],
])('“%s” names a place, and what else was typed is kept', (typed, area, rest) => {
  expect(findPlace(typed)).toEqual({ areas: [area], rest })
})

test.each([
  '',
  'housing',
  'on the streets',
  'street lights',
  'wells fargo',
  'A38',
  'avon and somerset police',
  'G4 events',
  'bathroom',
  'M5',
  'reading list',
  'call out',
  'bail out',
  'pill one',
])('“%s” names no place', (typed) => {
  expect(findPlace(typed)).toBeUndefined()
})

test('the words of places are known, so that nobody corrects them', () => {
  expect(['weston', 'Keynsham', 'B&NES', 'housing'].map(isPlaceWord)).toEqual([true, true, true, false])
})
