/** What a search can speak of that a phone number answers better than a page. */
export type UrgentTopic = 'suicide' | 'abuse'

/**
 * The topics of urgent help that somebody's own words speak of, the most urgent first. It reads words in any order, not their sense: a
 * number shown once too often costs less than one that is missing.
 * @param typed a search as typed, in any case and with any kind of apostrophe.
 */
export function urgentTopicsIn(typed: string): UrgentTopic[] {
  const words = wordsIn(typed)
  return topics.filter((topic) => sayings[topic].some((saying) => saying.every((choices) => hasOneOf(choices, words))))
}

/** It is said when every entry is: any one of several words, whole or by its beginning (`*`). */
type Saying = readonly string[]

const topics = ['suicide', 'abuse'] as const satisfies readonly UrgentTopic[]

const oneself = 'myself himself herself themselves themself yourself'
const partner =
  'partner husband hubby wife boyfriend girlfriend bf gf fiance fiancee spouse ex exhusband exwife exboyfriend exgirlfriend expartner'
const family = 'dad father stepdad stepfather mum mother stepmum stepmother son daughter brother sister uncle grandad family parents carer'
const person = `${partner} ${family} he hes him she shes her they theyre them someone somebody`
const blows =
  'hit hits hitting beat beats beaten beating punch* kick kicks kicked kicking slap* choke* choking hurt hurts hurting threaten* smack* headbutt* batter battered battering burnt burned bruis*'
const attacks = 'attack* assault* stab* kill* stalk* push pushes pushed pushing shove* shoving bit bites'
const isAfraid = 'scared afraid frighten* terrif*'

const sayings: Record<UrgentTopic, readonly Saying[]> = {
  suicide: [
    ['suicid*'],
    ['selfharm*'],
    ['self', 'harm* injur*'],
    [oneself, 'kill* hang* harm* hurt* cut* stab* shoot* drown* poison*'],
    ['life', 'end ends ending take takes taking took', 'my his her their own'],
    ['end ending', 'it', 'all i im want wanna'],
    ['want* wanna wish* going ready', 'die dead', 'i im my me to'],
    ['better', 'off', 'dead'],
    ['dying', 'feel* like want*'],
    ['no', 'point reason', 'live living life alive on'],
    ['no', 'point'],
    ['dont not', 'want* wanna', 'live living alive exist wake'],
    ['dont not', 'want* wanna', 'be', 'here', 'anymore more'],
    ['cant cannot', 'go carry', 'on'],
    ['cant cannot', 'cope'],
    ['overdos*', 'took take taking taken pills tablets paracetamol'],
  ],
  abuse: [
    ['abus* dv gaslight* strangl* molest* rape rapes raped raping rapist rapists'],
    ['domestic', 'violen* victim* attack* assault* homicide'],
    [blows, `me us ${person}`],
    [attacks, `me us ${partner} ${family}`],
    ['being getting', `${blows} stalked harassed assaulted attacked controlled followed`],
    ['harass* controls controlled controlling', `${partner} ${family} he hes she shes`],
    [isAfraid, 'of', `${family} him her`],
    [`${isAfraid} fear* escape escaping`, partner],
    [isAfraid, 'home house'],
    ['violen* aggressive jealous', `${partner} ${family} he hes she shes relationship home women woman girls`],
    ['coerc*', 'control*'],
    ['sex* indecent*', 'assault* violen* attack* exploit*'],
    ['forced', 'marriage marry married'],
    ['honour', 'based violen* killing*'],
    ['fgm'],
    ['genital', 'mutilat*'],
    ['women womens', 'refuge refuges'],
    ['clare clares', 'law'],
    [`${partner} he she`, 'wont', 'let', 'me', 'leave out'],
  ],
}

// In these no person is hurt by another: they are left out before the rest is read.
const drug = '(?:drugs?|alcohol|substances?|solvents?|steroids?)'
const otherSenses = new RegExp(
  [
    `${drug} (?:mis)?abus\\w*`,
    `abus\\w* (?:of )?(?:${drug}|power|position|trust|process)`,
    'hit and run',
    'kick\\w* (?:\\w+ )?out',
    'threaten\\w* with (?:eviction|homelessness)',
  ].join('|'),
  'g',
)

/** Without case, accents and marks; what an apostrophe joins is read both joined and apart, because not everybody types it. */
function wordsIn(typed: string): ReadonlySet<string> {
  const plain = typed
    .replace(/['‘’ʼ`´′＇]/g, "'")
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d']+/gu, ' ')
    .replace(otherSenses, ' ')
  return new Set([...plain.replaceAll("'", '').split(' '), ...plain.replaceAll("'", ' ').split(' ')])
}

function hasOneOf(choices: string, words: ReadonlySet<string>) {
  return choices.split(' ').some((choice) => (choice.endsWith('*') ? someBeginsWith(choice.slice(0, -1), words) : words.has(choice)))
}

function someBeginsWith(beginning: string, words: ReadonlySet<string>) {
  return [...words].some((word) => word.startsWith(beginning))
}
