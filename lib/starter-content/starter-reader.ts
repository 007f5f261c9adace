import { randomUUID } from 'node:crypto'
import { convertMarkdownToLexical, type SanitizedServerEditorConfig } from '@payloadcms/richtext-lexical'
import { type DocumentCollection, documentPath } from '#lib/paths.ts'
import type { StarterTerm } from '#lib/starter-content/records/offices.ts'
import type { starterRecords } from '#lib/starter-content/starter-content.ts'
import type { StarterBlock, StarterDocument, StarterMember, StarterTarget } from '#lib/starter-content/starter-document.ts'
import type { StarterHelpline, StarterNotes } from '#lib/starter-content/starter-records.ts'

type RecordKind = keyof typeof starterRecords

/** What the starter content’s paths and keys stand for in the database that it is written to. */
export type Reader = {
  documents: Map<string, { relationTo: DocumentCollection; value: string }>
  records: Record<RecordKind, Map<string, string>>
  editorConfig: SanitizedServerEditorConfig
}

/** Where a starter document is published. */
export function pathOf(document: StarterDocument) {
  return documentPath(document.collection, document.slug, document.collection === 'pages' ? document.parent : undefined)
}

/** A document as its collection takes it. Whether it is published is for its reader to say. */
export function readDocument(document: StarterDocument, reader: Reader) {
  const { isDraft: _, ...fields } = readReferences(document, reader)
  return {
    ...fields,
    toBeConfirmed: readNotes(document),
    body: document.body.map((block) => readBlock(block, reader)),
    related: (document.related ?? []).map((path) => referenceTo(path, reader)),
  }
}

function readReferences(document: StarterDocument, reader: Reader) {
  switch (document.collection) {
    case 'pages':
      return { ...document, parent: document.parent ? idOf(document.parent, reader) : null }
    case 'boards':
      return {
        ...document,
        chair: document.chair ? idOfRecord('offices', document.chair, reader) : null,
        members: readMembers(document.members, reader),
      }
    case 'partnerships':
      return { ...document, members: readMembers(document.members, reader) }
    case 'strategies':
      return {
        ...document,
        partners: idsOfRecords('organisations', document.partners, reader),
        publications: idsOf(document.publications, reader),
      }
    case 'services':
      return { ...document, runBy: idOfRecord('organisations', document.runBy, reader) }
    case 'publications':
      return { ...document, publisher: idOfRecord('organisations', document.publisher, reader) }
    default:
      return document
  }
}

function readMembers(members: StarterMember[], reader: Reader) {
  return members.map(({ page, organisation, ...member }) => ({
    ...member,
    page: page ? referenceTo(page, reader) : null,
    organisation: organisation ? idOfRecord('organisations', organisation, reader) : null,
  }))
}

export function readHelpline({ runBy, ...helpline }: StarterHelpline, organisationIds: Map<string, string>) {
  return { ...helpline, runBy: runBy ? (organisationIds.get(runBy) ?? missing(runBy)) : null }
}

/** Rows are written past Payload, which would else have named them. */
export function readOffice({ name, terms }: { name: string; terms: readonly StarterTerm[] }, holderIds: Map<string, string>) {
  return {
    name,
    terms: terms.map(({ holder, ...term }) => ({ ...term, id: randomUUID(), holder: holderIds.get(holder) ?? missing(holder) })),
  }
}

function readBlock(block: StarterBlock, reader: Reader) {
  switch (block.blockType) {
    case 'text':
      return { blockType: block.blockType, content: readMarkdown(block.markdown, reader) }
    case 'figures':
      return { ...block, figures: idsOfRecords('figures', block.figures, reader) }
    case 'helpPanel':
      return { ...block, ways: block.ways.map((way) => ({ ...way, advice: readMarkdown(way.advice, reader) })) }
    case 'helplines':
      return { ...block, helplines: idsOfRecords('helplines', block.helplines, reader) }
    case 'targets':
      return {
        ...block,
        targets: block.targets.map((target) => readTarget(target, reader)),
        others: (block.others ?? []).map((other) => ({ ...other, helpline: idOfRecord('helplines', other.helpline, reader) })),
      }
    case 'localHelp':
      return { ...block, areas: block.areas.map(({ area, service }) => ({ area, service: idOf(service, reader) })) }
    case 'callToAction':
      return readLink(block, reader)
    case 'signposts':
      return { ...block, documents: block.documents.map((path) => referenceTo(path, reader)) }
    case 'members':
      return { ...block, organisations: idsOfRecords('organisations', block.organisations, reader) }
    case 'holders':
      return { ...block, offices: idsOfRecords('offices', block.offices, reader) }
    case 'people':
      return { ...block, people: idsOfRecords('officeHolders', block.people, reader) }
    case 'quotation':
      return { ...block, speaker: idOfRecord('officeHolders', block.speaker, reader) }
    case 'documents':
      return { ...block, publications: idsOf(block.publications, reader) }
    case 'video':
      return { ...block, textAlternative: readMarkdown(block.textAlternative, reader) }
    case 'accordion':
      return { ...block, sections: block.sections.map((section) => ({ ...section, content: readMarkdown(section.content, reader) })) }
    case 'list':
    case 'listing':
    case 'officeDetails':
    case 'table':
      return block
  }
}

function readTarget(target: StarterTarget, reader: Reader) {
  if ('helpline' in target) return { ...target, helpline: idOfRecord('helplines', target.helpline, reader) }
  return 'document' in target ? readLink(target, reader) : target
}

/** Rows are written past Payload, which would else have named them. */
export function readNotes({ toBeConfirmed = [] }: StarterNotes) {
  return toBeConfirmed.map((note) => ({ ...note, id: randomUUID() }))
}

export function readLink<Link extends { document?: string }>({ document, ...link }: Link, reader: Reader) {
  return document ? { ...link, document: referenceTo(document, reader) } : link
}

export function referenceTo(path: string, { documents }: Reader) {
  return documents.get(path) ?? missing(path)
}

function idOf(path: string, reader: Reader) {
  return referenceTo(path, reader).value
}

function idsOf(paths: string[], reader: Reader) {
  return paths.map((path) => idOf(path, reader))
}

function idOfRecord(kind: RecordKind, key: string, { records }: Reader) {
  return records[kind].get(key) ?? missing(key)
}

function idsOfRecords(kind: RecordKind, keys: string[], reader: Reader) {
  return keys.map((key) => idOfRecord(kind, key, reader))
}

function missing(what: string): never {
  throw new Error(`The starter content refers to ${what}, which it does not have`)
}

function readMarkdown(markdown: string, reader: Reader) {
  const content = convertMarkdownToLexical({ editorConfig: reader.editorConfig, markdown })
  return JSON.parse(JSON.stringify(content), (_, node) => (isSiteLink(node, reader) ? toDocumentLink(node, reader) : node))
}

type LinkNode = { type: 'link'; fields: { url: string } }

function isSiteLink(node: unknown, { documents }: Reader): node is LinkNode {
  const { type, fields } = (node ?? {}) as Partial<LinkNode>
  return type === 'link' && documents.has(fields?.url ?? '')
}

/** A link to a page of the site chooses the document, so that it follows it when its address changes. */
function toDocumentLink({ fields, ...node }: LinkNode, reader: Reader) {
  return { ...node, fields: { linkType: 'internal', doc: referenceTo(fields.url, reader), newTab: false } }
}
