import { runtime, siteUrl } from '#lib/runtime.ts'
import { escapeXml } from '#lib/xml.ts'

type MachineFile = { contentType: string; body: string }

/** What machines ask every site for, made from what is published now. */
export const machineFiles: Readonly<Record<string, () => MachineFile>> = {
  '/sitemap.xml': sitemap,
  '/robots.txt': robots,
  '/.well-known/security.txt': security,
}

function sitemap() {
  const addresses = runtime()
    .routes.current()
    .map(
      ({ path, publishedAt }) =>
        `<url><loc>${escapeXml(siteUrl() + path)}</loc><lastmod>${new Date(publishedAt).toISOString()}</lastmod></url>`,
    )
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.join('\n')}
</urlset>
`
  return { contentType: 'application/xml; charset=utf-8', body }
}

const notForRobots = ['/admin', '/api', '/preview', '/search', '/feedback']

function robots() {
  const rules = notForRobots.map((path) => `Disallow: ${path}`)
  return plain(['User-agent: *', ...rules, `Sitemap: ${siteUrl()}/sitemap.xml`])
}

const aYear = 365 * 24 * 60 * 60 * 1000

/** RFC 9116. It must say until when it holds; made afresh each time, it holds for a year from now. */
function security() {
  const expires = new Date(Date.now() + aYear).toISOString()
  return plain([
    `Contact: ${siteUrl()}/contact`,
    `Expires: ${expires}`,
    'Preferred-Languages: en',
    `Canonical: ${siteUrl()}/.well-known/security.txt`,
  ])
}

function plain(lines: string[]) {
  return { contentType: 'text/plain; charset=utf-8', body: `${lines.join('\n')}\n` }
}
