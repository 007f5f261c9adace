import { expect } from 'vitest'
import { test } from '#tests/support/test-on-a-site.ts'
import { aProgramme, publishedPage, toldOf } from './on-a-page.ts'
import { branch, linkTo, text, textBlock } from './writing.ts'

function typedLink(url: string, type = 'link') {
  return branch('paragraph', [branch(type, [text('linked words')], { fields: { linkType: 'custom', newTab: false, url } })])
}

const ownPages = {
  'a path': () => '/contact',
  'a path to a place of a page': () => '/contact#write',
  'the front page': () => '/',
  'a draft’s preview': () => '/preview/pages/5b0f6cde-3f1c-4b6e-9f55-0d6f2f3ab001',
  'a whole address': (site: string) => `${site}/contact`,
  'a whole address of the other scheme': (site: string) => `${site.replace('http:', 'https:')}/contact`,
  'a path between spaces': () => ' /contact ',
}

for (const [what, address] of Object.entries(ownPages)) {
  test(`a link to a page of this site by ${what} is refused, and staff are told to choose the page`, async ({ site, editor }) => {
    const { status, told } = await toldOf(editor, aProgramme([textBlock(typedLink(address(site.origin)))]))

    expect(status).toBe(400)
    expect(told).toContain('is on this site. Instead of its address, choose “Internal Link” and then the page')
  })
}

test('an address of this site that the editor itself made a link is refused too, wherever the text is', async ({ site, editor }) => {
  const content = textBlock(typedLink(`${site.origin}/contact`, 'autolink')).content
  const told = expect.stringContaining('choose “Internal Link”')

  for (const block of [
    { blockType: 'helpPanel', heading: 'Help', ways: [{ situation: 'Now', advice: content }] },
    {
      blockType: 'accordion',
      sections: [
        { title: 'One', content },
        { title: 'Two', content },
      ],
    },
    { blockType: 'video', title: 'A film', url: 'https://example.org', textAlternative: content },
  ]) {
    expect(await toldOf(editor, aProgramme([block]))).toEqual({ status: 400, told })
  }
})

test("words that aren't an address, and addresses that no page has, are refused, saying what one looks like", async ({ editor }) => {
  for (const url of ['contact', 'plan.docx', 'javascript:alert(1)', 'data:text/html,hello', 'ftp://example.org/plan.pdf']) {
    expect(await toldOf(editor, aProgramme([textBlock(typedLink(url))]))).toEqual({
      status: 400,
      told: expect.stringContaining('Enter one like https://www.gov.uk/community-payback, or choose “Internal Link”'),
    })
  }
})

test('links with spaces or without a scheme are put right, wherever staff type them', async ({ editor }) => {
  const body = [
    textBlock(typedLink('www.gov.uk/a b')),
    {
      blockType: 'video',
      title: 'A film',
      url: 'www.example.org/a film',
      textAlternative: textBlock(typedLink('office@example.org')).content,
    },
  ]
  const { id, body: stored } = await editor.publish('programmes', aProgramme(body))

  const urls = [...JSON.stringify(stored).matchAll(/"url":"([^"]*)"/g)].map(([, url]) => url)
  expect(urls.toSorted()).toEqual(['https://www.example.org/a%20film', 'https://www.gov.uk/a%20b', 'mailto:office@example.org'])
  await editor.remove('programmes', id)
})

test('a draft keeps a typed address until it is published', async ({ editor }) => {
  const body = [textBlock(typedLink('/contact'))]
  const { id } = await editor.create('programmes?draft=true', aProgramme(body, { _status: 'draft' }))

  const { status, body: answer } = await editor.send('PATCH', `programmes/${id}`, { _status: 'published' })

  expect(status).toBe(400)
  expect(JSON.stringify(answer)).toContain('choose “Internal Link”')
})

test("what isn't a document of this site, other sites, e-mail and phone are linked by address, and a document as chosen", async ({
  site,
  editor,
}) => {
  const ours = [
    '/community-payback/nominate',
    '/search?q=housing',
    '/services?need=housing',
    '/media/plan.pdf',
    '/news/feed',
    '/feedback',
    '#section-words',
  ]
  const theirs = ['https://www.gov.uk/community-payback', 'http://example.org/contact', 'mailto:someone@example.org', 'tel:999']
  const chosen = await editor.publish('programmes', aProgramme([]))
  const nodes = [...ours, ...theirs].map((url) => typedLink(url))

  const { html } = await publishedPage(
    site,
    editor,
    aProgramme([textBlock(...nodes, linkTo({ relationTo: 'programmes', value: chosen.id }, 'chosen'))]),
  )

  for (const url of [...ours, ...theirs, `/programmes/${chosen.slug}`]) expect(html).toContain(`href="${url}"`)
})

test('a phone number in running text rings, unless it is in a link already or only named', async ({ site, editor }) => {
  const page = await publishedPage(
    site,
    editor,
    aProgramme([
      textBlock(
        branch('paragraph', [text('Phone 01632 960 001 or '), { ...text('116 123'), format: 1 }, text('. There were 999 calls.')]),
        branch('paragraph', [
          branch('autolink', [{ ...text('01632 960 002'), format: 1 }], { fields: { linkType: 'custom', url: 'tel:999' } }),
        ]),
      ),
    ]),
  )

  const [shown = ''] = page.html.split('<footer')
  expect(shown.match(/href="tel:[^"]*"/g)).toEqual(['href="tel:01632960001"', 'href="tel:116123"', 'href="tel:999"'])
  expect(page.text).toContain('Phone 01632 960 001 or 116 123. There were 999 calls.')
})
