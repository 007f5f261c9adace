import { type ListedNews, listPublished } from '#lib/documents/listings.ts'
import { office } from '#lib/office.ts'
import { paths } from '#lib/paths.ts'
import { runtime, siteUrl } from '#lib/runtime.ts'
import { siteName } from '#lib/site-name.ts'
import { escapeXml } from '#lib/xml.ts'

const most = 50

/** The newest news as an Atom feed (RFC 4287). */
export async function newsFeed() {
  const { of, items } = await listPublished('news')
  const news = of === 'news' ? items.slice(0, most) : []
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<title>${escapeXml(siteName)}: news</title>
<id>${address(paths.newsFeed)}</id>
<link rel="self" href="${address(paths.newsFeed)}"/>
<link rel="alternate" href="${address(paths.news)}"/>
<updated>${lastChange(news)}</updated>
<author><name>${office.name}</name></author>
${news.flatMap(entry).join('\n')}
</feed>
`
}

/** A story without a publication was taken down a moment ago. */
function entry({ title, summary, href, date, id }: ListedNews): string | [] {
  const changed = publishedAt(href)
  if (!changed) return []
  return `<entry>
<title>${escapeXml(title)}</title>
<id>urn:uuid:${id}</id>
<link href="${address(href)}"/>
<updated>${changed}</updated>
<published>${earlierOf(new Date(date).toISOString(), changed)}</published>
<summary>${escapeXml(summary)}</summary>
</entry>`
}

/** A day that staff choose is kept as its noon, and may lie ahead; a reader would show the story late, or not at all. */
function earlierOf(one: string, other: string) {
  return one < other ? one : other
}

/** A feed must say when it last changed; one without news last changed when the page that lists it did. */
function lastChange(news: ListedNews[]) {
  const changes = [...news.map(({ href }) => publishedAt(href)), publishedAt(paths.news)].filter((at) => at !== undefined)
  return changes.toSorted().at(-1) ?? new Date(0).toISOString()
}

function publishedAt(path: string) {
  return runtime().routes.publicationAt(path)?.publishedAt
}

function address(path: string) {
  return escapeXml(siteUrl() + path)
}
