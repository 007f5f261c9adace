import { RowList } from '#components/documents/row-list.tsx'
import { formatDay } from '#lib/dates.ts'
import type { ListedNews } from '#lib/documents/listings.ts'

export function NewsList({ news, isUnderHeading }: { news: ListedNews[]; isUnderHeading: boolean }) {
  return <RowList documents={news} above={newsDate} isUnderHeading={isUnderHeading} />
}

function newsDate({ date }: ListedNews) {
  return (
    <p className="quiet">
      <time dateTime={date}>{formatDay(date)}</time>
    </p>
  )
}
