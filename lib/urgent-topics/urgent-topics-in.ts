import { findPlace } from '#lib/places/find-place.ts'
import { isCommonWord } from '#lib/search/common-words.ts'
import { withoutOtherSenses } from '#lib/urgent-topics/other-senses.ts'
import { plainWords } from '#lib/urgent-topics/plain-words.ts'
import { saying } from '#lib/urgent-topics/saying.ts'
import { childAtRisk } from '#lib/urgent-topics/sayings/child-at-risk.ts'
import { danger } from '#lib/urgent-topics/sayings/danger.ts'
import { domesticAbuse } from '#lib/urgent-topics/sayings/domestic-abuse.ts'
import { ownBehaviour } from '#lib/urgent-topics/sayings/own-behaviour.ts'
import { sexualAbuse } from '#lib/urgent-topics/sayings/sexual-abuse.ts'
import { suicide } from '#lib/urgent-topics/sayings/suicide.ts'
import { type UrgentTopic, urgentTopicList } from '#lib/urgent-topics/topics.ts'
import { vocabulary } from '#lib/urgent-topics/vocabulary.ts'

/** What staff add to a topic: words and phrases of their own, and whether it is switched off. */
export type TopicChange = { phrases: string[]; isOff: boolean }
export type TopicChanges = Partial<Record<UrgentTopic, TopicChange>>

/**
 * The urgent topics that somebody's own words speak of, in the order in which help is offered. A number shown once too often costs less
 * than one that is missing.
 * @param typed in any case, with any kind of apostrophe, in full or as texted.
 * @param changes what staff have added. A topic that is switched off still leads to 999.
 */
export function urgentTopicsIn(typed: string, changes: TopicChanges = {}): UrgentTopic[] {
  const said = [typed, ...withoutPlace(typed)].flatMap((text) => topicsSaid(text, changes))
  return asOffered(said.map((topic) => (changes[topic]?.isOff ? 'danger' : topic)))
}

/** “Refuge Weston” says what “refuge” says. */
function withoutPlace(typed: string) {
  const rest = findPlace(typed)?.rest
  return rest ? [rest] : []
}

// Who looks for figures, or for work after a conviction, needs what is found; whom to phone stands above it (may-be-urgent.ts). Nobody who
// speaks of suicide, of what is done to them or to their own is read so.
const ofWork =
  / (?:statistics|stats|crime figures|figures (?:for|20[0-9]{2})|figures $|funding|funded|evaluation|dissertation|inquiry|meeting minutes|homicide review|act [0-9]{4}|dbs|abuse caution|convicted of|convicted for|conviction for|sentenced|served sentence|done time|volunteering|volunteers?|(?:abuse|awareness) training|training on|partnership|perpetrators of|people who use abuse|fell by|emergency workers|police (?:abuse|harassment)|staff policy)(?= |$)/
const ofMine = / (?:me|us|myself|my (?:mum|mother|dad|father|nan|sister|brother|daughter|son|child|children|baby|friend))(?= |$)/
const inDefence = / (?:self defen[cs]e|to (?:protect|defend) (?:my|me|myself|our|the))(?= |$)/
// “I am a battered wife” and “I am scared my husband …” say what is done to me, though the word for it comes after “I”.
const ofVictims = new RegExp(
  [
    ' i (?:am|was|have been) (?:an? |the )?(?=(?:abused|battered|beaten|controlled|harassed|stalked) (?:husband|wife|partner|woman|man|mother|father|mum|dad|son|daughter|child|person))',
    ' i (?=(?:am|was|feel|get|got) (?:[^ ]+ )?scared(?: |$))',
  ].join('|'),
  'g',
)

function topicsSaid(typed: string, changes: TopicChanges) {
  const words = withoutOtherSenses(plainWords(typed)).replace(ofVictims, ' ')
  const others = ofOthers(words)
  const read = {
    ...{ danger: others, sexualAbuse: others.replace(' non molestation', ' ·'), childAtRisk: others },
    suicide: words,
    ownBehaviour: words,
    domesticAbuse: others.replace(abuseOfOtherKinds, ' ·'),
  }
  const isOfWork = ofWork.test(words) && !ofMine.test(words)
  const said = topics.filter(
    (topic) => ((topic === 'suicide' || !isOfWork) && isSaid(topic, read[topic])) || isAdded(changes[topic]?.phrases, words),
  )
  return inDefence.test(words) ? said.map((topic) => (topic === 'ownBehaviour' ? 'domesticAbuse' : topic)) : said
}

const topics = urgentTopicList

const sayings: Record<UrgentTopic, RegExp[]> = {
  danger: danger.map(saying),
  suicide: suicide.map(saying),
  domesticAbuse: domesticAbuse.map(saying),
  sexualAbuse: sexualAbuse.map(saying),
  childAtRisk: childAtRisk.map(saying),
  ownBehaviour: ownBehaviour.map(saying),
}

function isSaid(topic: UrgentTopic, words: string) {
  return sayings[topic].some((pattern) => pattern.test(words))
}

// Rape lines and the NSPCC answer these, not a helpline for domestic abuse.
const abuseOfOtherKinds = new RegExp(
  [
    ' (?:sex|sexual|sexually|child|children|childhood|historic|historical|recent|nonrecent) (?:[^ ]+ )?abus[^ ]*',
    ' abus[^ ]* (?:as|when|since|of|to)(?: [^ ]+){0,3}? (?:child|children|little|young|kid|boy|girl|childhood)(?= |$)',
    ` (?:${vocabulary.CHILD}) (?:is|are|was|were|being|getting)(?: being| getting)? (?:${vocabulary.HURT})(?= |$)`,
    ` (?:abusing|abused|abuses|abuse) (?:a |the |her |his |their )?(?:${vocabulary.CHILD})(?= |$)`,
    ` (?:report(?:ing)?) (?:[^ ]+ )?abuse of`,
  ].join('|'),
  'g',
)

/** What somebody says of what others do: what they say of themselves is left out. */
function ofOthers(words: string) {
  return sayings.ownBehaviour.reduce((text, pattern) => text.replace(pattern, ' ·'), words)
}

function isAdded(phrases: string[] = [], words: string) {
  return phrases.map(plainWords).some((phrase) => !isCommonWord(phrase.trim()) && `${words} `.includes(`${phrase} `) && phrase !== ' ')
}

/** 999 stands on every topic's page, so that danger needs no page of its own beside another. */
function asOffered(said: UrgentTopic[]) {
  const others = topics.filter((topic) => topic !== 'danger' && said.includes(topic))
  return others.length > 0 || said.length === 0 ? others : (['danger'] satisfies UrgentTopic[])
}
