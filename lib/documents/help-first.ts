import type { SiteDocument } from '#lib/documents/site-document.ts'

type Sensitive = Pick<SiteDocument['document'], 'isSensitive' | 'body'>

/** Whether a page begins with help of its own, large enough to hit. */
export function beginsWithHelp(body: Sensitive['body']) {
  return body?.[0]?.blockType === 'targets'
}

/** Whether a sensitive page doesn't begin with help of its own, so that the site's own is shown there. */
export function needsHelpFirst({ isSensitive, body }: Sensitive) {
  return Boolean(isSensitive) && !beginsWithHelp(body)
}
