import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import type { HtmlDocument } from './documents.ts'

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // What is to be put right comes before the page's own heading.
      'heading-level': ['error', { minInitialRank: 'h2' }],
      // React writes them so, and HTML reads them the same.
      'attr-case': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'void-style': 'off',
      // React gives a script of its own an id that begins with an underscore, which HTML allows.
      'valid-id': ['error', { relaxed: true }],
      // Checkboxes of one question, and buttons that answer one, are sent under one name.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
      // The stylesheet keeps every phone number on one line.
      'tel-non-breaking': 'off',
      // A title begins with the page's own name, so whoever shortens it leaves off the site's.
      'long-title': 'off',
      // What is our own comes by the same connection as the page that names it.
      'require-sri': ['error', { target: 'crossorigin' }],
    },
  }),
)

/** One sentence for each fault: the address, the line, the rule and the element. */
export async function faultsByHtmlValidate(documents: HtmlDocument[]) {
  const faults: string[] = []
  for (const { address, state, html } of documents) {
    const { results } = await validator.validateString(html)
    for (const { line, column, ruleId, message, selector } of results.flatMap(({ messages }) => messages))
      faults.push(`${address} (${state}), line ${line}:${column}: ${ruleId}: ${message} (${selector})`)
  }
  return faults
}
