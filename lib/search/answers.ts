import { knownHelplines } from '#lib/helplines/known-helplines.ts'
import type { CouncilArea } from '#lib/nominations/council-areas.ts'
import { paths } from '#lib/paths.ts'
import { readPhone } from '#lib/phone/phone-number.ts'
import { tidyPhone } from '#lib/phone/typed-number.ts'
import { findPlace } from '#lib/places/find-place.ts'
import { runtime } from '#lib/runtime.ts'
import { type Entry, entries, nominateSummary } from '#lib/search/entries.ts'
import { isQuestionWord } from '#lib/search/question-words.ts'
import type { PinnedAnswer, SearchAids } from '#lib/search/search-aids.ts'
import type { SearchAnswer } from '#lib/search/search-outcome.ts'
import { asPhrase, termsOf } from '#lib/search/terms.ts'
import { directoryAddress } from '#lib/services/directory.ts'
import { areasServed, type Need, needs } from '#lib/services/options.ts'
import { topicHelp } from '#lib/urgent-topics/topic-help.ts'
import { urgentTopicList } from '#lib/urgent-topics/topics.ts'

const most = 2
const nominate = { href: paths.nominate, summary: nominateSummary }
// What staff type as an answer's words, and visitors in any sentence.
const neverAlone = new Set(['husband', 'wife', 'partner', 'ex', 'inside', 'visit', 'user', 'leave', 'hit'])

/**
 * The pages that answer the words themselves: what staff pinned, the page of a helpline's number, the form, and the directory narrowed to what
 * is needed and where. From memory.
 */
export function answersTo(text: string, words: string[], aids: SearchAids): SearchAnswer[] {
  const place = findPlace(text)
  const area = place?.areas[0]
  const asked = place ? place.rest.split(' ').filter(Boolean) : words
  const pins = pinsFor(words, asked, aids.pins)
  const found = [
    ...pageOfNumber(text),
    ...pins.flatMap((pin) => asAnswer(pin, area)),
    ...entriesFor(asked, aids).flatMap((entry) => entryAnswer(entry, area)),
    ...(area && needsNothingElse(asked, pins) ? [directoryAnswer(undefined, area)] : []),
  ]
  return found.filter(({ href }, place) => found.findIndex((other) => other.href === href) === place).slice(0, most)
}

/** A place alone, or with words that only ask, is the whole question. */
function needsNothingElse(asked: string[], pins: PinnedAnswer[]) {
  return pins.length === 0 && asked.every(isQuestionWord)
}

/** All the words of one of a pin's phrases are typed; the one with most words first, and one that is all that was typed before it. */
function pinsFor(words: string[], withoutPlace: string[], pins: PinnedAnswer[]) {
  const whole = [words, withoutPlace].map((some) => asPhrase(some.join(' ')))
  const typed = new Set(whole.flatMap((phrase) => phrase.split(' ')))
  const strengths = pins.map((pin) => ({
    pin,
    strength: Math.max(0, ...pin.typed.map((phrase) => strengthOf(asPhrase(phrase), typed, whole))),
  }))
  return strengths
    .filter(({ strength }) => strength > 0)
    .toSorted((one, other) => other.strength - one.strength)
    .map(({ pin }) => pin)
}

function strengthOf(phrase: string, typed: Set<string>, whole: string[]) {
  const parts = phrase.split(' ').filter(Boolean)
  if (parts.length === 0 || (parts.length === 1 && neverAlone.has(phrase))) return 0
  if (whole.some((all) => glued(all) === glued(phrase))) return 100
  if (!parts.every((part) => typed.has(part)) || !whole.some((all) => areInOrder(parts, all))) return 0
  return parts.length * 2 + Number(whole.some((all) => ` ${all} `.includes(` ${phrase} `)))
}

/** “Contactus” is “contact us”, whose s is no plural. */
function glued(phrase: string) {
  return phrase.replaceAll(' ', '').replace(/s$/, '')
}

/** “It is right to complain, I know” doesn't ask for “right to know”. */
function areInOrder(parts: string[], all: string) {
  return new RegExp(`(?:^| )${parts.join('(?: \\S+){0,4} ')}(?= |$)`).test(all)
}

function asAnswer({ title, document, need, area, form }: PinnedAnswer, here: CouncilArea | undefined): SearchAnswer[] {
  if (form) return [{ ...nominate, title }]
  if (need || area)
    return [
      need && here && !area
        ? directoryAnswer(need, here)
        : { href: directoryAddress({ ...(need && { need }), ...(area && { area }) }), title },
    ]
  const href = document && runtime().routes.pathOf(document)
  return href ? [{ href, title }] : []
}

function entriesFor(asked: string[], aids: SearchAids) {
  const terms = termsOf(asked, aids.everydayWords)
  const said = terms.flatMap(({ words, instead }) => [asPhrase(words), ...instead.map(asPhrase)])
  return entries.filter(({ keys }) => said.some((phrase) => keys.has(phrase)))
}

function entryAnswer({ need, href, title, summary }: Entry, area: CouncilArea | undefined): SearchAnswer[] {
  return need ? [directoryAnswer(need, area)] : [{ href, title, ...(summary && { summary }) }]
}

function directoryAnswer(need: Need | undefined, area: CouncilArea | undefined): SearchAnswer {
  const where = area ? ` in ${areasServed[area]}` : ''
  return {
    href: directoryAddress({ ...(need && { need }), ...(area && { area }) }),
    title: need ? `Services${where}: ${needs[need].charAt(0).toLowerCase()}${needs[need].slice(1)}` : `Services${where}`,
  }
}

/** Whoever types a helpline's number wants to know whose it is. */
function pageOfNumber(text: string): SearchAnswer[] {
  // “00808…” was typed with one nought too many.
  const digits = readPhone(tidyPhone(text))?.dialled.replace(/^\+/, '0') ?? ''
  const line = Object.values(knownHelplines).find(({ phone }) => digits.length > 3 && phone.replaceAll(' ', '') === digits)
  const topic = line && urgentTopicList.find((name) => topicHelp[name].numbers.some(({ phone }) => phone === line.phone))
  const href = topic && topicHelp[topic].pages[0]
  const title =
    href &&
    runtime()
      .routes.current()
      .find(({ path }) => path === href)?.title
  return href && title ? [{ href, title, summary: `${line.name}: ${line.phone}` }] : []
}
