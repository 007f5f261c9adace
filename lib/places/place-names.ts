import type { CouncilArea } from '#lib/nominations/council-areas.ts'

/**
 * What people call places, and the council area they lie in. Each town's postcode sector was compared with Ordnance Survey's Code-Point Open
 * (postcode-sectors.json). Small letters, without marks.
 */
export const placeNames: Readonly<Record<CouncilArea, string>> = {
  bathAndNorthEastSomerset:
    'bath and north east somerset, bath and ne somerset, bath and north somerset, north east somerset, b and nes, bnes, banes, bathnes, bath, keynsham, saltford, radstock, midsomer norton, norton radstock, peasedown st john, peasedown, paulton, chew magna, chew valley, chew stoke, batheaston, bathford, bathampton, twerton, odd down, larkhall, timsbury',
  bristol:
    'bristol, bristol city, city of bristol, brizzle, bristal, avonmouth, bedminster, easton, fishponds, hartcliffe, henbury, horfield, knowle, knowle west, lawrence weston, lockleaze, st pauls, southmead, stockwood, shirehampton, withywood, brislington, st george bristol, clifton, hengrove, totterdown, filwood, bishopston, southville, eastville, redland',
  northSomerset:
    'north somerset, n somerset, nsomerset, weston, wsm, weston super mare, westonsupermare, worle, clevedon, portishead, nailsea, yatton, backwell, pill, winscombe, banwell, congresbury, bournville, locking, uphill, wrington, long ashton, easton in gordano',
  southGloucestershire:
    'south gloucestershire, s glos, south glos, southglos, sglos, s gloucestershire, south gloucester, yate, chipping sodbury, thornbury, kingswood, staple hill, downend, filton, patchway, bradley stoke, stoke gifford, hanham, emersons green, warmley, winterbourne, severn beach, cadbury heath, frampton cotterell, almondsbury, wickwar, marshfield',
  somerset:
    'somerset, taunton deane, sedgemoor, mendip, south somerset, west somerset, taunton, wellington, bridgwater, bridgewater, burnham on sea, burnham, highbridge, cheddar, axbridge, minehead, watchet, williton, dulverton, yeovil, chard, ilminster, crewkerne, somerton, langport, wincanton, castle cary, bruton, frome, shepton mallet, shepton, wells, glastonbury, street, south petherton, martock, stoke sub hamdon',
}

/** Names that are common words too. They mean the place when nothing else was typed, or after “in” and the like. */
export const commonNames: ReadonlySet<string> = new Set([
  'street',
  'wells',
  'pill',
  'locking',
  'uphill',
  'knowle',
  'easton',
  'clifton',
  'wellington',
  'winterbourne',
  'burnham',
  'shepton',
])

/** Outside Avon and Somerset. */
export const outsideNames =
  'gloucester, gloucestershire, cheltenham, stroud, wiltshire, swindon, salisbury, trowbridge, chippenham, devon, exeter, plymouth, torquay, barnstaple, tiverton, dorset, dorchester, weymouth, bournemouth, poole, cornwall, truro, cardiff, newport, swansea, london, birmingham, manchester, liverpool, leeds, southampton, portsmouth, oxford, scotland'

/** What Avon was until 1996: four areas, so that none is meant alone. */
export const avonAreas: CouncilArea[] = ['bristol', 'southGloucestershire', 'northSomerset', 'bathAndNorthEastSomerset']
