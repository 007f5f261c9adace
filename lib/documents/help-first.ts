import type { SiteDocument } from '#lib/documents/site-document.ts'

type Sensitive = Pick<SiteDocument['document'], 'isSensitive' | 'body'>

export function beginsWithHelp(body: Sensitive['body']) {
  return body?.[0]?.blockType === 'helpPanel'
}

/** Whether a sensitive page has no help of its own to begin with, so that the site's own stands there. */
export function needsHelpFirst({ isSensitive, body }: Sensitive) {
  return Boolean(isSensitive) && !beginsWithHelp(body)
}
