import { BodyWithFacts } from '#components/blocks/body-with-facts.tsx'
import { formatDay } from '#lib/dates.ts'
import type { News } from '#lib/payload-types.ts'

export function NewsArticle({ news }: { news: News }) {
  return (
    <BodyWithFacts body={news.body}>
      <p className="govuk-body">
        <time dateTime={news.date}>{formatDay(news.date)}</time>
      </p>
    </BodyWithFacts>
  )
}
