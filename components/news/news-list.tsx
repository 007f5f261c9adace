import { RowList } from '#components/documents/row-list.tsx'
import { formatDay } from '#lib/dates.ts'
import type { ListedNews } from '#lib/documents/listings.ts'

export function NewsList({ news }: { news: ListedNews[] }) {
  return <RowList documents={news} above={newsDate} />
}

function newsDate({ date }: ListedNews) {
  return (
    <p className="quiet">
      <time dateTime={date}>{formatDay(date)}</time>
    </p>
  )
}
