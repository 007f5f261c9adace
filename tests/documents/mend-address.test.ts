import { expect, test } from 'vitest'
import { mendAddress, mendLinks } from '#lib/documents/mend-address.ts'

test.each([
  ['https://x.org/a b', 'https://x.org/a%20b'],
  [' https://x.org ', 'https://x.org'],
  ['https://x.org/a\n  long/path', 'https://x.org/along/path'],
  ['https:// x.org/a', 'https://x.org/a'],
  ['HTTP:/x.org', 'http://x.org'],
  ['https://x.org/a%20b?c=d e#f', 'https://x.org/a%20b?c=d%20e#f'],
  ['https://x.org/a"b', 'https://x.org/a%22b'],
  ['www.x.org', 'https://www.x.org'],
  ['www.x.example/a b', 'https://www.x.example/a%20b'],
  ['x.org/a', 'https://x.org/a'],
  ['avonandsomerset-pcc.gov.uk', 'https://avonandsomerset-pcc.gov.uk'],
  ['//x.org/a', 'https://x.org/a'],
  ['office@x.org', 'mailto:office@x.org'],
  ['mailto: office@x.org', 'mailto:office@x.org'],
  ['mailto:office@x.org?subject=A question', 'mailto:office@x.org?subject=A%20question'],
  ['0117 900 1234', 'tel:01179001234'],
  ['tel:+44 (0)117 900 1234', 'tel:01179001234'],
  ['101', 'tel:101'],
  ['\u202Aoffice@x.org\u202C.', 'mailto:office@x.org'],
  ['The office <office@x.org>', 'mailto:office@x.org'],
  ['\u202Dtel:0117 900 1234\u202C.', 'tel:01179001234'],
  ['0117 900 1234 ext 12.', 'tel:01179001234;ext=12'],
  ['\u200Bhttps://x.org', 'https://x.org'],
])('%j is put right as %s', (typed, mended) => {
  expect(mendAddress(typed)).toBe(mended)
  expect(mendAddress(mended)).toBe(mended)
})

test.each([
  ...[
    '',
    '#place',
    '/contact',
    '/a b',
    'contact',
    'plan.docx',
    'see below',
    'javascript:alert(1)',
    'data:text/html,a b',
    'ftp://x.org/a b',
  ],
  ...['text SHOUT to 85258', 'somebody@', '@x.org', 'a b@x.org', '12'],
])('%j, which may mean something else, stays', (typed) => {
  expect(mendAddress(typed)).toBe(typed)
})

test('links in running text are put right wherever they are, but for those that choose a page', () => {
  const link = (url: string, fields = {}) => ({ type: 'link', fields: { linkType: 'custom', url, ...fields }, children: [] })
  const root = (url: string) => ({ root: { children: [{ type: 'list', children: [link(url), { ...link(url), type: 'autolink' }] }] } })

  expect(mendLinks([{ content: root('www.x.org') }])).toEqual([{ content: root('https://www.x.org') }])
  expect(mendLinks(link('www.x.org', { linkType: 'internal' }))).toEqual(link('www.x.org', { linkType: 'internal' }))
})
