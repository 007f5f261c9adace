import { plainWords } from '#lib/urgent-topics/plain-words.ts'
import { vocabulary } from '#lib/urgent-topics/vocabulary.ts'

const { AFRAID, ABUSIVE, ATTACKER, DO, HURTS, OFFSPRING, SELF } = vocabulary

const somebody = asWords(`i|me|my|mine|we|us|they|them|his|who|someone|${ATTACKER}|${OFFSPRING}|${SELF}`)
const hardship = asWords(
  `${HURTS}|${DO}|${AFRAID}|${ABUSIVE}|abuse[rd]?|die[ds]?|dying|dead|death|suicid[^ ]*|overdos[^ ]*|pills|paracetamol|noose|hang(?:ing)?|jump(?:ing)?|` +
    'knife|gun|blood|bleed[^ ]*|bruis[^ ]*|rap(?:e[ds]?|ist|ing)|sex|sexual[^ ]*|touch(?:e[ds]|ing)|naked|nudes?|pictures|images|urges|thoughts|' +
    'safe|unsafe|danger[^ ]*|hid(?:e|ing)|escape|run away|ran away|missing|drunk|cry(?:ing)?|scream[^ ]*|hungry|cope|coping|hopeless|lonely|alone|' +
    'give up|way out|no point|anger|angry|rage|temper|jealous|restraining|injunction|deport|forc(?:e[ds]?|ing)|no food|neglect[^ ]*|neighbours?',
)
const alone = asWords(
  'my ex|self harm|bullying|bullied|grooming|groomed|neglect|safeguarding|bruises|noose|nonces?|noncing|paedophiles?|pa?edos?|rap(?:e[ds]?|ists?)|stealthing|spiked|' +
    'hopeless|not ok(?:ay)?|cutting|overdos[^ ]*|tablets|to die|iwanttodie|killmyself|unaliv[^ ]*|sleep forever|goodbye everyone|end my (?:pain|life)|crisis|' +
    '(?:mental )?breakdown|breaking point|my tether|struggling|depress[^ ]*|wrists|anorexi[^ ]*|p(?:ea|e|ae)dos?|raper|r a p e|i[ds]va|marac|airtag|tracker|' +
    'd v|dv|dva|domestic[^ ]*|childabuse|child porn|indecent|modern slavery|cuckooing|pimp|sa survivor|can not breathe|occupation order|condom|' +
    'trafficking|sexting|wifebeaters?|suicid[^ ]*|sectioned|help me|perpetrators?|abuser',
)

/**
 * Whether words that speak of no urgent topic for certain may still do so: somebody beside something hard. They are looked for as others are,
 * below whom to phone, and never kept. Being wrong costs a line.
 */
export function mayBeUrgent(typed: string): boolean {
  const words = plainWords(typed)
  return alone.test(words) || (somebody.test(words) && hardship.test(words))
}

function asWords(choices: string) {
  return new RegExp(` (?:${choices})(?= |$)`)
}
