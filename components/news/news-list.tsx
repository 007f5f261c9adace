import { SignpostList } from '#components/documents/signpost-list.tsx'
import { formatDay } from '#lib/dates.ts'
import type { ListedNews } from '#lib/documents/listings.ts'

export function NewsList({ news }: { news: ListedNews[] }) {
  return <SignpostList documents={news} above={newsDate} />
}

function newsDate({ date }: ListedNews) {
  return (
    <p className="signposts__about">
      <time dateTime={date}>{formatDay(date)}</time>
    </p>
  )
}
