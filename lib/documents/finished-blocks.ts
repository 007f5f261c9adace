import type { Page } from '#lib/payload-types.ts'

type Block = NonNullable<Page['body']>[number]

/** The blocks of a draft that can be drawn: one that was just added has nothing in it yet, whatever its type says. */
export function finishedBlocks(body: Block[] | null | undefined): Block[] {
  return (body ?? []).filter(isFinished)
}

const needed: Readonly<Record<Block['blockType'], readonly string[]>> = {
  text: ['content'],
  list: ['items'],
  figures: ['figures'],
  helpPanel: ['ways'],
  helplines: ['helplines'],
  targets: ['targets'],
  localHelp: ['areas'],
  callToAction: ['label'],
  signposts: ['documents'],
  listing: ['of'],
  members: ['organisations'],
  holders: ['offices'],
  people: ['people'],
  officeDetails: ['details'],
  quotation: ['words', 'saidOn'],
  documents: ['publications'],
  picture: ['picture'],
  video: ['url', 'textAlternative'],
  accordion: ['sections'],
  table: ['cells'],
}

function isFinished(block: Block) {
  const values = new Map<string, unknown>(Object.entries(block))
  return needed[block.blockType].every((name) => values.get(name)) && writingsIn(block).every(Boolean)
}

/** The rich text in its sections or ways. */
function writingsIn(block: Block): unknown[] {
  if (block.blockType === 'accordion') return block.sections.map(({ content }) => content)
  return block.blockType === 'helpPanel' ? block.ways.map(({ advice }) => advice) : []
}
