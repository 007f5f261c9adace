import type { driveFigures } from '#lib/database/starter-content/drive-figures.ts'
import type { reoffendingFigures } from '#lib/database/starter-content/reoffending-figures.ts'

/** Paths are those the documents are published at; a link in Markdown to such a path becomes a link to the document. */
export type StarterBlock =
  | { blockType: 'text'; markdown: string }
  | { blockType: 'figures'; heading?: string; figures: StarterFigureKey[]; note?: string }
  | { blockType: 'helpPanel'; heading: string; ways: { situation: string; advice: string }[] }
  | { blockType: 'callToAction'; label: string; document?: string; form?: 'nominate' }
  | { blockType: 'signposts'; heading: string; documents: string[] }

export type StarterFigureKey = keyof typeof driveFigures | keyof typeof reoffendingFigures

type CommonFields = { slug: string; title: string; summary: string; body: StarterBlock[] }

export type StarterDocument = CommonFields &
  (
    | { collection: 'pages' }
    | { collection: 'boards'; purposes: { purpose: string }[]; members: { name: string; joined?: string }[] }
    | { collection: 'partnerships'; established: string; aim: string; members: { name: string }[] }
    | { collection: 'programmes' }
  )
