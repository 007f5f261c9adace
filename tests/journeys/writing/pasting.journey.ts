import type { Page } from '@playwright/test'
import { expect, Given, Then, test, When } from '#tests/journeys/journey.ts'
import { aNewsItem, openForm } from '#tests/journeys/writing/a-news-item.ts'

const item = (level: number, marker: string, words: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:36pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`

const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><style>p {margin: 0}</style></head><body><!--StartFragment-->
<h1>Aims<o:p></o:p></h1>
<p class=MsoNormal>The board <b>meets</b> four times a year<a href="#_ftn1" name="_ftnref1">[1]</a>.</p>
${item(1, '·', 'First point')}
${item(2, 'o', 'Below the first')}
${item(1, '·', 'Second point')}
<p class=MsoNormal>In this order:</p>
${item(1, '1.', 'Ask')}
${item(1, '2.', 'Answer')}
<p class=MsoCaption>Table 1: What it costs</p>
<table class=MsoTableGrid><tr><td><p>Year</p></td><td><p>Cost</p></td></tr><tr><td><p>2025</p></td><td><p>£1,000</p><p>in all</p></td></tr></table>
<p class=MsoNormal><img width=10 height=10 src="file:///C:/picture.png"></p>
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p>A footnote</p></div></div>
<!--EndFragment--></body></html>`

test('what is pasted from Word arrives as lists and a table block, and what was left out is said', async ({ staff }) => {
  await using news = await aNewsItem([{ blockType: 'text', content: emptyWriting }])

  await Given('somebody at the text of a page', () => openForm(staff, news))
  await When('they paste from Word', () => paste(staff, fromWord))
  await Then('they are told where the table is, and what was left out', async () => {
    await expect(staff.getByText('The table is below this text, in a block of its own')).toContainText(
      'Left out: 1 picture and 1 footnote.',
    )
  })
  await When('they save', async () => {
    await staff.locator('#action-save-draft').click()
    await expect(staff.getByText('Draft saved successfully')).toBeVisible()
  })
  await Then('headings, lists and the table are stored as such', async () => {
    const { body } = await news.stored()
    expect(outline(body[0].content.root)).toEqual([
      'h2 Aims',
      'paragraph The board meets four times a year.',
      'bullet First point / Below the first / Second point',
      'paragraph In this order:',
      'number Ask / Answer',
    ])
    expect(body[1]).toMatchObject({
      blockType: 'table',
      caption: 'Table 1: What it costs',
      cells: 'Year\tCost\n2025\t"£1,000\nin all"',
      firstColumnNamesRows: true,
    })
  })
})

const emptyWriting = {
  root: {
    ...{ type: 'root', direction: null, format: '', indent: 0, version: 1 },
    children: [{ type: 'paragraph', direction: null, format: '', indent: 0, version: 1, textFormat: 0, textStyle: '', children: [] }],
  },
}

async function paste(staff: Page, html: string) {
  const editor = staff.locator('[contenteditable="true"]').first()
  await editor.click()
  await editor.evaluate((element, source) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', source)
    clipboardData.setData('text/plain', 'In plain text')
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}

type Node = { type: string; tag?: string; listType?: string; text?: string; children?: Node[] }

/** What kind each part is, and its words. */
function outline({ children = [] }: Node) {
  return children.map((part) => `${part.listType ?? part.tag ?? part.type} ${wordsOf(part)}`).filter((part) => part !== 'paragraph ')
}

function wordsOf({ text = '', children = [], type }: Node): string {
  return type === 'list' ? children.map(wordsOf).join(' / ') : text + children.map(wordsOf).join('')
}
