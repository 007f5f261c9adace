import type { CouncilArea } from '#lib/nominations/council-areas.ts'
import sectorsFile from '#lib/places/postcode-sectors.json' with { type: 'json' }
import { readPostcode } from '#lib/places/read-postcode.ts'

type Counts = Partial<Record<CouncilArea | 'elsewhere', number>>

/** The council areas of a postcode, the one with most of its addresses first; none where nearly all of it is outside. */
export type PostcodeAreas = { areas: CouncilArea[] }

const sectors: Readonly<Record<string, Counts>> = sectorsFile.sectors
const districts = countByDistrict()

const full = /(?<![a-z\d])(?=[a-z]{0,3}\d)[a-z\d]{2,4}[\s\p{Pd}]*\d[a-z]{2}(?![a-z\d])/iu
const outward = /(?<![a-z\d])([a-z]{1,2}\d{1,2}[a-z]?)(?:\s+(\d))?(?![a-z\d])/i
// A postcode area of Britain begins with one of these, so that “M5” is a postcode and “A38” a road.
const british =
  /^(?:AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|HA|HD|HG|HP|HR|HS|HU|HX|IG|IP|IV|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE|BT)\d/

/** The postcode in a text, whole or its first half, and the areas that it lies in. Undefined where there is none. */
export function findPostcode(text: string): (PostcodeAreas & { typed: string }) | undefined {
  const whole = findFullPostcode(text)
  const { typed, district, sector } = whole ?? firstHalf(text) ?? {}
  if (!typed || !district) return undefined
  return { typed, areas: areasIn((sector && sectors[`${district} ${sector}`]) || districts[district] || {}) }
}

type FullPostcode = { typed: string; district: string; sector: string }

/**
 * The whole postcode of somewhere in Britain that a text holds, or is. In running text its digits must be digits, because “call out” is CA11 0UT with
 * its letters mixed up.
 */
export function findFullPostcode(text: string): FullPostcode | undefined {
  const typed = /\d/.test(text) && readPostcode(text) ? text : full.exec(text)?.[0]
  const [district = '', inward = ''] = readPostcode(typed ?? '')?.split(' ') ?? []
  return typed && british.test(district) ? { typed, district, sector: inward.charAt(0) } : undefined
}

/** The first half alone is read only where it is one of ours: “G4” may be anything. */
function firstHalf(text: string) {
  const [typed, first = '', sector] = outward.exec(text) ?? []
  const district = first.toUpperCase()
  return typed && Object.hasOwn(districts, district) ? { typed, district, sector } : undefined
}

function areasIn(counts: Counts) {
  const ranked = Object.entries(counts).toSorted(([, one], [, other]) => other - one)
  return ranked[0]?.[0] === 'elsewhere' ? [] : ranked.flatMap(([area]) => (isOurs(area) ? area : []))
}

function isOurs(area: string): area is CouncilArea {
  return area !== 'elsewhere'
}

function countByDistrict() {
  const found: Record<string, Counts> = {}
  for (const [sector, counts] of Object.entries(sectors)) {
    const district = sector.split(' ')[0] ?? ''
    const sum = found[district] ?? {}
    for (const [area, count] of Object.entries(counts)) Object.assign(sum, { [area]: (Reflect.get(sum, area) ?? 0) + count })
    found[district] = sum
  }
  return found
}

/** What a whole postcode says of where it is: our areas in it, the likeliest first, and whether it lies in one alone or in none of ours. */
export type WhereIsPostcode = { areas: CouncilArea[]; decided?: CouncilArea; isOutside: boolean }

/** @param postcode whole, and written as Royal Mail writes it. Its sector decides: half of a sector's addresses may lie over the border. */
export function whereIsPostcode(postcode: string): WhereIsPostcode {
  const counts = sectors[postcode.slice(0, -2)] ?? {}
  const ranked = Object.entries(counts).toSorted(([, one], [, other]) => other - one)
  const areas = ranked.flatMap(([area]) => (isOurs(area) ? area : []))
  const [decided] = ranked.length === 1 ? areas : []
  return { areas, ...(decided && { decided }), isOutside: areas.length === 0 }
}
