import { Blocks } from '#components/blocks/blocks.tsx'
import { formatDay } from '#lib/dates.ts'
import type { News } from '#lib/payload-types.ts'

export function NewsArticle({ news }: { news: News }) {
  return (
    <>
      <p className="quiet">
        <time dateTime={news.date}>{formatDay(news.date)}</time>
      </p>
      <Blocks blocks={news.body} />
    </>
  )
}
