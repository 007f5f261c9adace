import { createHash } from 'node:crypto'
import { knownHelplines } from '#lib/helplines/known-helplines.ts'
import { paths } from '#lib/paths.ts'
import { siteName } from '#lib/site-name.ts'

const { nationalDomesticAbuse, samaritans } = knownHelplines

type Fault = {
  title: string
  text: string
  /** Finished HTML that follows the text, and the style it needs. */
  more?: { html: string; style: string }
}

/** The page of last resort: no file, no render, no query. It looks like the site and says where help is. */
export function faultPage({ title, text, more }: Fault) {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – ${siteName}</title>
<style>${style}${more?.style ?? ''}</style>
</head>
<body>
<header><a href="${paths.home}">${siteName}</a></header>
<main>
<h1>${title}</h1>
<p>${text}</p>
${more?.html ?? ''}
<h2>If you need help now</h2>
<p>In an emergency call <a href="tel:999">999</a>. To report a crime that is not an emergency call <a href="tel:101">101</a>.</p>
<p>Domestic abuse: ${phone(nationalDomesticAbuse)}, free, 24 hours. Someone to talk to: ${samaritans.name}, ${phone(samaritans)}, free, 24 hours.</p>
<p>You can also <a href="${paths.home}">go to the front page</a> or <a href="${paths.search}">search this site</a>.</p>
</main>
</body>
</html>
`
}

const style = [
  ':root{color-scheme:light dark;background:#fff;color:#101010}',
  'a{color:#0d4a5b}',
  '@media (prefers-color-scheme:dark){:root{background:#121212;color:#f4f4f4}a{color:#9fd3e2}}',
  'body{margin:0;font:1.1875rem/1.5 system-ui,sans-serif;overflow-wrap:break-word}',
  'header{padding:1rem;background:#0d4a5b;font-weight:bold}',
  'header a{color:#fff}',
  'main{max-width:41rem;padding:1rem 1rem 3rem}',
  'h1{line-height:1.2}',
].join('')

export const faultPolicy = policyFor({ formAction: "'none'" })

/** The policy of such a page with a style of its own, or with a form. */
export function policyFor({ moreStyle = '', formAction }: { moreStyle?: string; formAction: "'none'" | "'self'" }) {
  const hash = createHash('sha256').update(style).update(moreStyle).digest('base64')
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action ${formAction}; frame-ancestors 'none'`
}

function phone({ phone }: { phone: string }) {
  return `<a href="tel:${phone.replaceAll(' ', '')}">${phone}</a>`
}
