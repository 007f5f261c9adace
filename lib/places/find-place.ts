import type { CouncilArea } from '#lib/nominations/council-areas.ts'
import { avonAreas, commonNames, outsideNames, placeNames } from '#lib/places/place-names.ts'
import { findPostcode } from '#lib/places/postcodes.ts'

/** The council areas that a place may mean, the likeliest first, and what else was typed beside it. No area: it lies outside ours. */
export type FoundPlace = { areas: CouncilArea[]; rest: string }

/** The place that a text names, by a town, a council area or a postcode. Undefined where it names none. */
export function findPlace(text: string): FoundPlace | undefined {
  const postcode = findPostcode(text)
  if (postcode) return { areas: postcode.areas, rest: tidy(text.replace(postcode.typed, ' ')) }
  // “Avon and Somerset” is all of ours: the police force's area.
  const words = plain(text).replace(/\bavon and somerset\b/g, 'avon-and-somerset')
  const named = names.filter((known) => meansPlace(known, words))
  // “Gloucester Road, Bristol” is in Bristol.
  const name = named.find((known) => areasByName.get(known)?.length) ?? named[0]
  return name === undefined
    ? undefined
    : {
        areas: [...(areasByName.get(name) ?? [])],
        rest: tidy(` ${words.replaceAll('-', ' ')} `.replace(` ${name} `, ' ').replace(/ (?:in|near|around|at|from|to) (?= |$)/, ' ')),
      }
}

/** Whether a word is part of a place's name, so that nobody corrects it. */
export function isPlaceWord(word: string) {
  return placeWords.has(plain(word))
}

function meansPlace(name: string, words: string) {
  if (!` ${words} `.includes(` ${name} `)) return false
  return (
    !commonNames.has(name) ||
    words === name ||
    new RegExp(`\\b(?:in|near|around|at|from|services|help) ${name}$|^${name} somerset`).test(words)
  )
}

/** “St. Paul’s”, “Weston-super-Mare” and “B&NES” as people also type them. */
function plain(text: string) {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/b\s*&\s*nes\b/g, 'bnes')
    .replaceAll('&', ' and ')
    .replace(/['‘’ʼ`´′.]/g, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
}

function tidy(text: string) {
  return text.replace(/\s+/g, ' ').trim()
}

function listed(names: string) {
  return names.split(', ')
}

const somersets: CouncilArea[] = ['somerset', 'northSomerset', 'bathAndNorthEastSomerset']

// The county of Somerset was larger than its council is, and people there still say so.
const areasByName = new Map<string, readonly CouncilArea[]>([
  ...Object.entries(placeNames).flatMap(([area, found]) => listed(found).map((name) => [name, [area as CouncilArea]] as const)),
  ...listed(outsideNames).map((name) => [name, []] as const),
  ['avon', avonAreas],
  ['somerset', somersets],
])

// The longest first: “north somerset” isn't “somerset”, nor “lawrence weston” “weston”.
const names = [...areasByName.keys()].toSorted((one, other) => other.length - one.length)
const placeWords = new Set(names.flatMap((name) => [...name.split(' '), name]))
