import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { type FinishOptions, finishDocument } from '#lib/finishing/finish-document.ts'

const nextDocument = readFileSync(new URL('fixtures/next-document.html', import.meta.url), 'utf8')

test("a document of Next's own loses its runtime and nothing else", async () => {
  const { html, scripts } = await finish(nextDocument)

  expect(html).toBe(
    '<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Probe</title></head><body><main>ctx=none host=localhost</main></body></html>',
  )
  expect(scripts).toEqual([])
})

test('text, attributes and white space come out as they went in', async () => {
  const body = [
    '<p title="&quot;a&quot; &amp;lt; &#x27;b&#x27; 👩‍👧">5 &lt; 6 &amp;amp; &nbsp;é 👩🏽‍🚀 <bdi dir="rtl">مرحبا بالعالم</bdi></p>',
    '<pre>\n\n  two\n\tlines  </pre>',
    '<textarea name="t">\n&lt;/script&gt; </script> <!-- not a comment --> &amp;</textarea>',
    '<svg viewBox="0 0 1 1" aria-hidden="true"><linearGradient id="g"/><path d="M0 0"/></svg>',
    '<a href="/a?b=1&amp;c=2">x</a><input value="a&gt;b" disabled>',
  ].join('\n')

  expect((await finish(page({ body }))).html).toContain(`<body>${body}</body></html>`)
})

test('data stays, whatever its text looks like', async () => {
  const data = '<script type="application/ld+json">{"name":"\\u003c/script> <!-- --> \\"<div hidden>\\" & 👩‍👧"}</script>'
  const { html, scripts } = await finish(page({ head: data }))

  expect(html).toContain(data)
  expect(scripts).toEqual([])
})

test('a named script stays and every other goes', async () => {
  const body =
    '<script src="/exit.js" defer></script><SCRIPT SRC="/_next/x.js"></SCRIPT><script type="module">go()</script><svg><script>go()</script></svg>'
  const { html, scripts } = await finish(page({ body }), { keepScripts: (src) => src === '/exit.js' })

  expect(html).toContain('<body><script src="/exit.js" defer></script><svg/></body>')
  expect(scripts).toEqual(['/exit.js'])
})

test('a page that is hydrated holds its runtime and whole stylesheets in reserve, and needs neither to be read', async () => {
  const head =
    '<link rel="stylesheet" href="/a.css" nonce="n0nce" data-precedence="next"><link rel="preload" as="script" href="/a.js"><script src="/a.js" async nonce="n0nce"></script>'
  const body = '<p class="used">a<!-- -->b</p><!--$--><i>c</i><!--/$--><script nonce="n0nce">push(1)</script>'
  const rules = '.used{a:b}.unused{c:d}'

  const { html, styleHash } = await finish(page({ head, body }), { css: async () => rules, nonce: 'n0nce' })

  expect(html).toContain('</title><style>.used{a:b}</style></head>')
  expect(html).toContain(
    `<body>${body}<template id="runtime"><link rel="stylesheet" href="/a.css" nonce="n0nce" data-precedence="next"><script src="/a.js" async nonce="n0nce"></script></template><script src="/hydrate-on-answer.js" async nonce="n0nce"></script></body>`,
  )
  expect(styleHash).toBe(`sha256-${createHash('sha256').update('.used{a:b}').digest('base64')}`)
})

test('links that load early go, others stay', async () => {
  const head =
    '<link rel="modulepreload" href="/a.js"><link rel="preload" as="style" href="/a.css"><link rel="canonical" href="https://x.test/"><link rel="preload" as="image" href="/a.avif">'

  expect((await finish(page({ head }))).html).toContain(
    '</title><link rel="canonical" href="https://x.test/"><link rel="preload" as="image" href="/a.avif"></head>',
  )
})

test("React's marks go unless their absence would change the page", async () => {
  const body =
    'a<!-- -->b<!--$--><i>c</i><!--/$--><!-- a note --><pre><!-- -->\nx</pre>&am<!-- -->p; <<!-- -->b><div hidden=""><!--$--><!--/$--></div><div hidden=""><b>kept</b></div>'

  expect((await finish(page({ body }))).html).toContain(
    '<body>ab<i>c</i><!-- a note --><pre><!-- -->\nx</pre>&am<!-- -->p; <<!-- -->b><div hidden><b>kept</b></div></body>',
  )
})

test.each([
  ['has no </html> at its end', page({}).replace('</html>', '')],
  ['has no </html> at its end', page({}).slice(0, -3)],
  ['no title in its head', page({}).replace('<title>A page</title>', '')],
  ['no title in its head', page({ body: '<svg><title>Icon</title></svg>' }).replace('<title>A page</title>', '<title> </title>')],
  ['was still pending', page({ body: '<!--$?--><template id="B:0"></template><p>Loading</p><!--/$-->' })],
  ['was still pending', page({ body: '<template id="P:1"></template>' })],
  ['failed to render', page({ body: '<!--$!--><template data-dgst="123"></template><!--/$-->' })],
  ['</html> at its end', ''],
])('a document is refused by its path because it %s', async (reason, html) => {
  await expect(finish(html)).rejects.toThrow(new RegExp(`^/programmes/drive can't be stored: .*${reason}`))
})

test('text that looks like an unfinished part is no reason to refuse', async () => {
  const body = '<p>&lt;!--$?--&gt; &lt;template id="B:0"&gt;</p><textarea><!--$!--></textarea><template id="card"></template>'

  expect((await finish(page({ body }))).html).toContain(body)
})

test("the rules a page uses are in one style, and the hash is that style's", async () => {
  const { html, styleHash } = await finish(
    page({ head: `${link('/_next/a.css')}<style>.used{top:2px}</style>`, body: '<p class="used">x</p>' }),
    {
      css: sheet('.used{top:1px}.unused{top:3px}'),
    },
  )
  const styles = html.split('<style>')
  const style = styles[1]?.split('</style>')[0] ?? ''

  expect(styles).toHaveLength(2)
  expect(style).toBe('.used{top:1px}.used{top:2px}')
  expect(styleHash).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`)
  expect(html).not.toMatch(/<link|noscript|beasties/)
})

test.each([
  ':focus-visible{a:b}',
  '::selection{a:b}',
  '::view-transition-old(root){animation:f 1s}',
  ':where(.used,.x) .used{a:b}',
  '.used:hover{a:b}',
  '.used:focus{a:b}',
  '.used:has(> .x){a:b}',
  '.used > :not(:first-child) + *{a:b}',
  'details[open] > summary{a:b}',
  '[class*=us]{a:b}',
  '.govuk-template{a:b}',
  'html[lang]{a:b}',
  '.later{a:b}',
  '.sm\\:used{a:b}',
  '@media print{.used{a:b}}',
  '@media (prefers-reduced-motion:reduce){*{a:b}}',
  '@supports (display:grid){@media (min-width:1px){.used{a:b}}}',
  '@view-transition{navigation:auto}',
  '@page{margin:1cm}',
  '@layer base,page;@layer page{.used{a:b}}',
  '@container (min-width:1px){.used{a:b}}',
  '@keyframes f{from{a:b}to{a:c}}',
  '@property --x{syntax:"*";inherits:false}',
])('%s is kept', async (rule) => {
  const html = page({ head: link('/a.css'), body: '<details><summary>s</summary></details><p class="used\n   later sm:used">x</p>' })

  expect((await finish(html, { css: sheet(rule) })).html).toContain(`<style>${rule}</style>`)
})

test.each([
  '.unused{a:b}',
  '.unused:hover{a:b}',
  '.used .unused{a:b}',
  '@media print{.unused{a:b}}',
  '.unused:has(.used){a:b}',
  '@media screen\\0{.used{a:b}}',
  '@media screen\uFFFD and (min-width:1px){.used{a:b}}',
  '/* a comment */',
])('%s is not', async (rule) => {
  const { html, styleHash } = await finish(page({ head: link('/a.css'), body: '<p class="used">x</p>' }), { css: sheet(rule) })

  expect(html).not.toContain('<style>')
  expect(styleHash).toBeUndefined()
})

test('addresses in a stylesheet still lead where they led, and its media query still holds', async () => {
  const head = '<link rel="stylesheet" href="/_next/static/chunks/a.css?v=1" media="print">'
  const { html } = await finish(page({ head, body: '<p>x</p>' }), { css: sheet('p{background:url(../media/x.png)}') })

  expect(html).toContain('<style>@media print{p{background:url(/_next/static/media/x.png)}}</style>')
})

test.each(['/a.css', '/no-extension', 'https://elsewhere.test/a.css'])(
  'a document whose stylesheet %s is not found is refused',
  async (href) => {
    await expect(finish(page({ head: link(href) }))).rejects.toThrow(
      `/programmes/drive can't be stored: its stylesheet ${href} was not found`,
    )
  },
)

test("of GOV.UK Frontend's whole stylesheet a page takes the few kilobytes it uses", async () => {
  const css = readFileSync(new URL('../../node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css', import.meta.url), 'utf8')
  const body =
    '<a href="#m" class="govuk-skip-link">Skip</a><main id="m" class="govuk-main-wrapper"><h1 class="govuk-heading-l">Drive</h1><p class="govuk-body">Text with a <a class="govuk-link" href="/">link</a>.</p></main>'
  const { html } = await finish(page({ head: link('/a.css'), body }), { css: sheet(css) })

  expect(html).toContain('.govuk-link:focus{')
  expect(html).not.toContain('govuk-button')
  expect(brotliCompressSync(html).length).toBeLessThan(5000)
})

test('a page of two megabytes is finished within seconds', { timeout: 20_000 }, async () => {
  const body = `<p class="used">${'word '.repeat(20)}</p>`.repeat(17_000)
  const { html } = await finish(page({ head: link('/a.css'), body }), { css: sheet('.used{a:b}.unused{c:d}') })

  expect(html).toContain(`<style>.used{a:b}</style></head><body>${body}</body>`)
})

function finish(html: string, options: Partial<FinishOptions> = {}) {
  return finishDocument(html, { path: '/programmes/drive', css: async () => undefined, ...options })
}

function page({ head = '', body = '' }) {
  return `<!DOCTYPE html><html class="govuk-template" lang="en-GB"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`
}

function link(href: string) {
  return `<link rel="stylesheet" href="${href}" data-precedence="next">`
}

function sheet(text: string) {
  return async () => text
}
