import { meetingStates, newestFirst } from '#lib/boards/meetings.ts'
import { formatDay, formatPartialDate, formatPartialPeriod } from '#lib/dates.ts'
import { isDocument, knownRecord, knownRecords } from '#lib/documents/known-records.ts'
import type { SiteDocument } from '#lib/documents/site-document.ts'
import { holderOn } from '#lib/office-holders/office-held-on.ts'
import type { Board, Office, Partnership } from '#lib/payload-types.ts'
import { blockWords, captionedWords } from '#lib/search/block-words.ts'
import { type IsPublished, organisationWords, titlesOf } from '#lib/search/record-words.ts'
import { areasServed, audiences, labelsOf, needs } from '#lib/services/options.ts'

const identifiers = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
// A link is read by its own words, whatever its document is called; the page above and who looks after a figure are not shown.
const unlinked = new Set(['parent', 'owner'])
const unread = new Set([...unlinked, 'doc', 'document'])

/**
 * The words that a document's page draws below its title and summary, in roughly the order in which it draws them. For documents it leads
 * to that is only their titles; for anything deleted it is nothing, not even what would have surrounded it.
 * @param isPublished whether the document with this id is: the title of one that isn't must not be found here either.
 */
export function documentWords(found: SiteDocument, isPublished: IsPublished): string {
  const { body, related } = found.document
  const words = [...factsOf(found, isPublished), ...(body ?? []).flatMap((block) => blockWords(block, isPublished))]
  return inOne([...words, ...titlesOf(related, isPublished)].flatMap((piece) => piece || []))
}

/** Pieces that end without a punctuation mark get a dot, because an extract shows them side by side. */
function inOne(pieces: string[]) {
  return pieces.map((piece, place) => (place === pieces.length - 1 || /[.!?:;,]\s*$/.test(piece) ? piece : `${piece} ·`)).join(' ')
}

/** The ids of the records and documents whose words are among a document's. From another document that is its title, not what it shows. */
export function recordsIn(document: object): string[] {
  return idsIn(document, unread)
}

/** The ids of what a document leads to, by links in its text too. */
export function linksIn(document: { id: string }): string[] {
  return idsIn(document, unlinked).filter((id) => id !== document.id)
}

function idsIn(document: object, without: Set<string>) {
  const read = JSON.stringify(document, (name, part) => {
    if (without.has(name)) return undefined
    return part !== document && typeof part === 'object' && part !== null && isDocument(part) ? part.id : part
  })
  return [...new Set(read.match(identifiers))]
}

type Words = string | null | undefined

function factsOf({ collection, document }: SiteDocument, isPublished: IsPublished): Words[] {
  switch (collection) {
    case 'pages':
    case 'programmes':
      return []
    case 'boards':
      return boardWords(document, isPublished)
    case 'partnerships': {
      const { established, legalBasis, aim, members } = document
      return [established && formatPartialDate(established), legalBasis, aim, ...membersWords(members)]
    }
    case 'strategies': {
      const { from, to, partners, focusAreas, publications } = document
      const areas = (focusAreas ?? []).flatMap(({ name, explanation }) => [name, explanation])
      const people = knownRecords(partners).flatMap(organisationWords)
      return [formatPartialPeriod(from, to), ...people, ...areas, ...titlesOf(publications, isPublished)]
    }
    case 'services': {
      const { hours, howToGetHelp, phone, email } = document
      const choices = [labelsOf(needs, document.needs), labelsOf(audiences, document.audiences), labelsOf(areasServed, document.areas)]
      return [...choices, ...organisationWords(knownRecord(document.runBy)), hours, howToGetHelp, phone, email]
    }
    case 'publications': {
      const { publishedOn, publisher } = document
      return [publishedOn && formatPartialDate(publishedOn), ...organisationWords(knownRecord(publisher))]
    }
    case 'news':
      return [formatDay(document.date), ...captionedWords(knownRecord(document.picture), document.caption)]
  }
}

function boardWords({ chair, purposes, members, meetings }: Board, isPublished: IsPublished): Words[] {
  const listed = newestFirst(meetings).flatMap((meeting) => meetingWords(meeting, isPublished))
  return [...chairWords(knownRecord(chair)), ...(purposes ?? []).map(({ purpose }) => purpose), ...membersWords(members), ...listed]
}

type Meeting = NonNullable<Board['meetings']>[number]

function meetingWords({ date, title, state, agenda, minutes, files, papers }: Meeting, isPublished: IsPublished): Words[] {
  const uploaded = (files ?? []).flatMap((paper) => (knownRecord(paper.file) ? [paper.title] : []))
  return [formatDay(date), title, state && meetingStates[state], agenda, minutes, ...uploaded, ...titlesOf(papers, isPublished)]
}

function chairWords(chair: Office | undefined): Words[] {
  const held = chair && holderOn(chair, new Date())
  return held ? [held.holder.name, chair.name] : []
}

type Member = NonNullable<(Board | Partnership)['members']>[number] & { joined?: string | null }

/** By the name that a source gives; what it leads to may have another name. */
function membersWords(members: Member[] | null | undefined): Words[] {
  return (members ?? []).flatMap(({ name, joined }) => [name, joined && formatPartialDate(joined)])
}
