import { expect } from 'vitest'
import { documentPath, paths } from '#lib/paths.ts'
import { anAlert } from '#tests/alerts/an-alert.ts'
import { anEditor, signIn } from '#tests/support/an-editor.ts'
import { eventually } from '#tests/support/eventually.ts'
import { send } from '#tests/support/http.ts'
import type { State } from './states.ts'

const words = 'Our “offices” are closed on Monday & <Tuesday>'

/** What pages show only once staff have made use of it: the starter content has no alert, meeting or quotation, and no draft. */
export async function makeStatesByStaff(site: { url: string }, password: string): Promise<Record<string, State>> {
  const editor = await anEditor(site, password)
  const first = async (collection: string) => String((await editor.find(collection, 'limit=1')).docs[0]?.id)
  const speaker = await first('office-holders')
  const office = await first('offices')
  const paper = await first('publications')

  const board = await editor.publish('boards', aFullBoard({ speaker, office, paper }))
  await editor.saveDraft('boards', board.id, { title: 'A draft “of” <the> board & more' })
  const link = { label: 'Read “more” & <more>', url: 'https://www.gov.uk/' }
  await editor.create('alerts', anAlert({ words, link, until: '2090-01-01T09:00:00.000Z' }))
  await editor.create('alerts', anAlert({ words: 'Another matter' }))
  const emergency = await editor.create('alerts', anAlert({ words: 'A flood', kind: 'emergency' }))
  for (const shown of ['Our “offices”', 'Another matter', 'A flood'])
    await eventually(async () => expect((await send(site, paths.home)).body).toContain(shown))

  const asStaff = { headers: { authorization: `JWT ${await signIn(site, password)}` } }
  return {
    'a board with all that a board can have, and alerts': { address: documentPath('boards', board.slug), status: 200 },
    'the front page with alerts': { address: paths.home, status: 200 },
    'a draft, as staff see it': { address: paths.preview('boards', board.id), status: 200, ...asStaff },
    'an alert, as staff see it before': { address: paths.preview('alerts', emergency.id), status: 200, ...asStaff },
  }
}

function aFullBoard({ speaker, office, paper }: { speaker: string; office: string; paper: string }) {
  return {
    title: 'A “board” of <these> tests & more',
    slug: 'a-board-of-these-tests',
    summary: 'What a board can have.',
    nextReviewDue: '2030-01-01',
    isSensitive: true,
    chair: office,
    purposes: [{ purpose: 'To be tested.' }],
    members: [{ name: 'A member', joined: '2017' }, { name: 'Another member' }],
    meetings: [
      { date: '2020-02-03', title: 'A meeting with papers', state: 'held', agenda: 'One\n<Two>', minutes: '“Agreed”', papers: [paper] },
      { date: '2020-03-04', title: 'A meeting without' },
      { date: '2090-05-06', title: 'A meeting to come' },
    ],
    body: [
      { blockType: 'quotation', words: 'One line.\n“Another” <line>.', speaker, saidOn: '2024-06-01', source: 'https://www.gov.uk/' },
      { blockType: 'list', heading: 'Steps', lead: 'In this order:', isNumbered: true, items: [{ item: 'One & only' }] },
      { blockType: 'table', heading: 'A table', caption: 'Numbers & names', cells: 'Name\tNumber\n<One>\t1', firstColumnNamesRows: false },
      { blockType: 'listing', heading: 'News', of: 'news' },
      { blockType: 'people', heading: 'People', people: [speaker] },
      { blockType: 'holders', heading: 'In office', offices: [office] },
      { blockType: 'documents', heading: 'Papers', publications: [paper] },
    ],
  }
}
