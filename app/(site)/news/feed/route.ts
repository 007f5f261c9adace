import { newsFeed } from '#lib/news/feed.ts'

export const dynamic = 'force-dynamic'

export async function GET() {
  return new Response(await newsFeed(), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}
