import { paths } from '#lib/paths.ts'
import { runtime, siteUrl } from '#lib/runtime.ts'
import { isLeftOut } from '#lib/site-settings/left-out.ts'
import { escapeXml } from '#lib/xml.ts'

type MachineFile = { contentType: string; body: string }

/** What machines ask every site for, made from what is published now. */
export const machineFiles: Readonly<Record<string, () => MachineFile>> = {
  [paths.sitemap]: sitemap,
  [paths.robots]: robots,
  [paths.security]: security,
}

/** Sensitive pages too: who looks for help must find them. The form is no document, but people look for it. */
function sitemap() {
  const documents = runtime().routes.current()
  const addresses = [
    ...documents.map(({ path, publishedAt }) => entry(path, `<lastmod>${new Date(publishedAt).toISOString()}</lastmod>`)),
    entry(paths.nominate),
  ]
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.join('\n')}
</urlset>
`
  return { contentType: 'application/xml; charset=utf-8', body }
}

function entry(path: string, more = '') {
  return `<url><loc>${escapeXml(encodeURI(siteUrl() + path))}</loc>${more}</url>`
}

const notForRobots = [paths.admin, '/api', '/preview', paths.search, paths.feedback]

/**
 * Until the site opens, robots may still read it, because only who reads a page learns that it is to be left out; but nobody tells them where
 * everything is. The sitemap itself answers all the same, for staff and for what checks the site.
 */
function robots() {
  const rules = notForRobots.map((path) => `Disallow: ${path}`)
  return plain(['User-agent: *', ...rules, ...(isLeftOut() ? [] : [`Sitemap: ${siteUrl()}${paths.sitemap}`])])
}

const halfAYear = 182 * 24 * 60 * 60 * 1000

/** RFC 9116. It must say until when it holds, less than a year ahead; made afresh each time, it never runs out. */
function security() {
  const expires = new Date(Date.now() + halfAYear).toISOString()
  return plain([
    `Contact: ${siteUrl()}${paths.contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: en',
    `Canonical: ${siteUrl()}${paths.security}`,
  ])
}

function plain(lines: string[]) {
  return { contentType: 'text/plain; charset=utf-8', body: `${lines.join('\n')}\n` }
}
