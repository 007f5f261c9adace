import { paths } from '#lib/paths.ts'
import { publishedDocuments, starterDocuments, starterRecords } from '#lib/starter-content/starter-content.ts'
import type { StarterBlock, StarterDocument } from '#lib/starter-content/starter-document.ts'
import { pathOf } from '#lib/starter-content/starter-reader.ts'
import type { StarterFigure } from '#lib/starter-content/starter-records.ts'
import { linksOf } from '#tests/starter-content/markdown.ts'
import { piecesOf } from '#tests/starter-content/writing-of.ts'

export type Link = { words: string; to: string }

/** Every link that a document’s own content draws, those of its blocks among them. */
export function linksIn(document: StarterDocument): Link[] {
  return [...piecesOf(document).flatMap(({ markdown }) => linksOf(markdown)), ...document.body.flatMap(blockLinks)]
}

/** Where links may lead: a draft has no address. */
export const sitePaths = [...publishedDocuments.map(pathOf), paths.nominate]

function blockLinks(block: StarterBlock): Link[] {
  switch (block.blockType) {
    case 'callToAction':
      return [{ words: block.label, to: block.document ?? paths.nominate }]
    case 'signposts':
      return block.documents.map(toDocument)
    case 'documents':
      return block.publications.map(toDocument)
    case 'figures':
      return block.figures.flatMap((key) => toSource(starterRecords.figures[key]))
    case 'targets':
      return block.targets.flatMap((target) => ('document' in target ? [{ words: target.label ?? '', to: target.document }] : []))
    case 'members':
      return block.organisations.flatMap((key) => toWebsite(starterRecords.organisations[key]))
    default:
      return []
  }
}

function toDocument(path: string): Link {
  const document = starterDocuments.find((candidate) => pathOf(candidate) === path)
  return { words: document?.title ?? '', to: path }
}

function toSource({ source, sourceUrl }: StarterFigure): Link[] {
  return sourceUrl ? [{ words: source, to: sourceUrl }] : []
}

function toWebsite(organisation: { name: string; website?: string }): Link[] {
  return organisation.website ? [{ words: organisation.name, to: organisation.website }] : []
}
