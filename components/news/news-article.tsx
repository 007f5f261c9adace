import { Blocks } from '#components/blocks/blocks.tsx'
import { CaptionedPicture } from '#components/media/captioned-picture.tsx'
import { formatDay } from '#lib/dates.ts'
import { knownRecord } from '#lib/documents/known-records.ts'
import type { News } from '#lib/payload-types.ts'

export function NewsArticle({ news }: { news: News }) {
  const picture = knownRecord(news.picture)

  return (
    <>
      <p className="quiet">
        <time dateTime={news.date}>{formatDay(news.date)}</time>
      </p>
      {picture && <CaptionedPicture media={picture} caption={news.caption} />}
      <Blocks blocks={news.body} />
    </>
  )
}
