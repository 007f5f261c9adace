import { readFileSync } from 'node:fs'
import { compile } from 'sass-embedded'
import { expect, test } from 'vitest'
import { finishDocument } from '#lib/finishing/finish-document.ts'
import { readMarkup } from '#lib/finishing/markup.ts'
import { outlineOf } from '#lib/finishing/outline.ts'
import { expectInTime } from '#tests/support/in-time.ts'

test('an outline has the elements and the attributes that selectors ask about, and no text', () => {
  const html = '<p class="a" title="it&#x27;s" lang="cy">One <b>two</b><br></p><!-- three --><svg><path d="M0 0"/></svg>'

  expect(outline(html)).toBe('<p class="a" title="it&#x27;s"><b></b><br></p><svg><path></path></svg>')
})

test('a stylesheet is found in an outline, and what differs at each visit is not there', () => {
  const html = '<link rel="stylesheet" href="/a.css" media="print" nonce="n0nce"><input value="mine">'

  expect(outline(html)).toBe('<link rel="stylesheet" href="/a.css" media="print"><input>')
})

test('a style element keeps its text, which is CSS', () => {
  expect(outline('<style>a > b{c:d}</style>')).toBe('<style>a > b{c:d}</style>')
})

test('siblings that repeat those before them are left out, however long the table and however its rows take turns', () => {
  const row = (first: string) => `<tr>${first}${'<td class="cell"></td>'.repeat(40)}</tr>`
  const rows = Array.from({ length: 5000 }, (_, index) => row(index % 3 ? '<td class="cell"></td>' : '<th scope="row"></th>'))

  const kept = outline(`<table>${rows.join('')}</table>`)
  expect(kept.length).toBeLessThan(5000)
  for (const part of ['<th></th>', '<tr><td class="cell">']) expect(kept).toContain(part)
})

test('what differs from its siblings stays, wherever it is', () => {
  const rows = Array.from({ length: 1000 }, (_, index) => `<tr${index === 777 ? ' class="total"' : ''}><td></td></tr>`)

  expect(outline(`<table>${rows.join('')}</table>`)).toContain('<tr class="total">')
})

const letters = 'aaaaaabaaaaaacaaaabbbbbbabababababcbcbcbcbcaaaaad'

test.each([
  ['.a + .a + .a + .a', true],
  ['.a + .b + .a + .b', true],
  ['.c + .b + .c + .a', true],
  ['.b + .b + .a + .b', true],
  ['.a + .d', true],
  ['.a ~ .d', true],
  ['.c ~ .a', true],
  ['.d ~ .a', false],
  ['.d + .a', false],
  ['.a > .b', false],
  ['.line > .b + .c', true],
  ['.missing', false],
])('of a long line of siblings, %s is found: %s', async (selector, isFound) => {
  const siblings = [...letters].map((letter) => `<i class="${letter}">x</i>`).join('')
  const css = `${selector}{e:f}`

  const { html } = await finish(`<p class="line">${siblings}</p>`, css)

  expect(html.includes(`<style>${css}</style>`)).toBe(isFound)
  expect(html).toContain(siblings)
})

test('no selector of GOV.UK Frontend or of ours asks about more neighbours than an outline keeps', () => {
  const theirs = readFileSync('node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css', 'utf8')
  const ours = compile('components/site.scss', { loadPaths: ['node_modules'], style: 'compressed', quietDeps: true }).css
  const tooMany = '.a ~ .b ~ .c{e:f}'
  const selectors = [theirs, ours, tooMany].flatMap((css) => css.replace(/\{[^{}]*\}/g, ',').split(','))

  expect(theirs).toContain('.govuk-skip-link')
  expect(ours).toContain('.exit-bar')
  expect(selectors.filter((selector) => /~[^+~]*~|(?:\+[^+~]*){4}|~[^+~]*\+[^+~]*\+[^+~]*\+/.test(selector))).toEqual(['.a ~ .b ~ .c'])
})

test('a table of five thousand rows is finished well within a second', async () => {
  const row = `<tr class="row"><th scope="row" class="used">A</th>${'<td class="cell">12</td>'.repeat(5)}</tr>`
  const css = readFileSync('node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css', 'utf8')
  const began = performance.now()

  const { html } = await finish(`<table>${row.repeat(5000)}</table>`, `${css}.row + .row > .used{a:b}.row > .unused{c:d}`)

  expectInTime(performance.now() - began, 2000)
  expect(html.includes('.row + .row > .used{a:b}')).toBe(true)
  expect(html.includes('.unused')).toBe(false)
})

function outline(html: string) {
  return outlineOf(readMarkup(html), (name, value) => (['class', 'title'].includes(name) ? value : undefined))
}

function finish(body: string, css: string) {
  const html = `<!DOCTYPE html><html lang="en-GB"><head><title>A page</title><link rel="stylesheet" href="/a.css"></head><body>${body}</body></html>`
  return finishDocument(html, { path: '/page', css: async () => css })
}
