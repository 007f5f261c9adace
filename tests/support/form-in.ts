import { DomUtils, parseDocument } from 'htmlparser2'
import type { FormAnswers } from './http.ts'

/** What a page's form would post as it stands, read as a browser reads it; and what the page says of it. */
export function formIn(html: string) {
  const markup = parseDocument(html)
  const all = (test: (name: string, attributes: Record<string, string>) => boolean, within: Node = markup) =>
    DomUtils.findAll(({ name, attribs }) => test(name, attribs), within.children)
  const [form] = all((name, { method }) => name === 'form' && method === 'post')
  const fields = form ? all((name, { name: field }) => (name === 'input' || name === 'textarea') && field !== undefined, form) : []
  const [summary] = all((_, { class: names }) => names === 'govuk-error-summary')
  const [title] = all((name) => name === 'title')

  return {
    action: form?.attribs.action,
    answers: answersOf(fields),
    /** The error summary's links: the id of the input each leads to, and its words. */
    mistakes: summary ? all((name) => name === 'a', summary).map((link) => [link.attribs.href, DomUtils.textContent(link)]) : [],
    title: title ? DomUtils.textContent(title) : '',
    text: DomUtils.textContent(all((name) => name === 'main')),
    links: all((name) => name === 'a').map(({ attribs }) => attribs.href ?? ''),
    scripts: all((name) => name === 'script').map(({ attribs }) => attribs),
    ids: all((_, { id }) => id !== undefined).map(({ attribs }) => `#${attribs.id}`),
  }
}

type Node = Parameters<typeof DomUtils.textContent>[0] & { children: ReturnType<typeof parseDocument>['children'] }
type Element = ReturnType<typeof DomUtils.findAll>[number]

function answersOf(fields: Element[]) {
  const answers: FormAnswers = {}
  for (const field of fields.filter(isSent)) {
    const { name = '' } = field.attribs
    const before = answers[name]
    answers[name] = before === undefined ? typedIn(field) : [before, typedIn(field)].flat()
  }
  return answers
}

function isSent({ name, attribs: { type = 'text', checked } }: Element) {
  return name === 'textarea' || !['radio', 'checkbox'].includes(type) || checked !== undefined
}

function typedIn(field: Element) {
  if (field.name === 'input') return field.attribs.value ?? ''
  // A browser reads any line end as one character, and leaves out the one that follows the tag.
  return DomUtils.textContent(field).replace(/\r\n?/g, '\n').replace(/^\n/, '')
}
