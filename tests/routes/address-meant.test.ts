import { expect, test } from 'vitest'
import { addressInCapitals, addressMeant } from '#lib/routes/address-meant.ts'

const page = '/programmes/drive-project'

// The hidden characters: a zero-width space, a byte order mark, a soft hyphen, a word joiner, a right-to-left mark.
const hidden = ['\u200b', '\ufeff', '\u00ad', '\u2060', '\u200f']

test.for([
  ...['.', ')', ',', ';', '’', '”', '"', "'", '!', '?', ':', '…', '>', ']', '}', '*', '|', '»', ').', '”).', '.)', '–', '&', '\\'].map(
    (end) => page + end,
  ),
  ...[' ', '\u00a0', '\n', '\t', ' \r\n', ...hidden].map((end) => page + end),
  ...hidden.map((character) => `/programmes${character}/dri${character}ve-project`),
  ...['.html', '.HTML', '.htm', '.php', '.aspx', '/index.html', '/index.php', '/index', '/default.aspx', '/index.html).', '.html/'].map(
    (end) => page + end,
  ),
  ...['/', '///', './', '/.'].map((end) => page + end),
  ...['/“programmes/drive-project”', '/(programmes/drive-project)', '/ programmes/drive-project', '/<programmes/drive-project>'],
  ...['//programmes/drive-project', '/programmes//drive-project', '/programmes\\drive-project', '/programmes /drive-project'],
  ...['/Programmes/DRIVE-Project', '/programmes/drive‑project', '/programmes/drive–project', '/programmes%2Fdrive-project%20'],
])('%j means a page', (copied) => {
  expect(addressMeant(copied)).toBe(page)
})

test.for([
  ['/index.html', '/'],
  ['//', '/'],
  ['/.well-known/security.txt.', '/.well-known/security.txt'],
  ['/sitemap.xml/', '/sitemap.xml'],
  ['/caf\u00e9)', '/caf\u00e9'],
  ['/100%', '/100'],
])('%j means %s', ([copied, meant]) => {
  expect(addressMeant(copied ?? '')).toBe(meant)
})

test('the name of a file keeps its capitals', () => {
  expect(addressInCapitals('/media/Annual-Report.PDF).')).toBe('/media/Annual-Report.PDF')
})

test('an address of nothing but brackets is read once, however long it is', () => {
  expect(addressMeant(`/${').('.repeat(200_000)}`)).toBe('/')
  expect(addressMeant(`/${`a${'.'.repeat(200_000)}`.repeat(3)}`)).toMatch(/^\/a\.+a\.+a$/)
})
