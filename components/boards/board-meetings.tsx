import { meetingsSection } from '#components/documents/contents-of.ts'
import { DataTable } from '#components/documents/data-table.tsx'
import { Section } from '#components/documents/section.tsx'
import { PublicationLinks } from '#components/publications/publication-links.tsx'
import { formatDay } from '#lib/dates.ts'
import { knownRecords } from '#lib/documents/known-records.ts'
import type { Board } from '#lib/payload-types.ts'

type Meeting = NonNullable<Board['meetings']>[number]

export function BoardMeetings({ meetings }: { meetings: Meeting[] }) {
  if (meetings.length === 0) return null

  return (
    <Section heading={meetingsSection}>
      <DataTable
        caption="Meetings and their papers"
        headings={['Date', 'Meeting', 'Papers']}
        rows={meetings.map(row)}
        firstColumnNamesRows
      />
    </Section>
  )
}

function row({ date, title, papers }: Meeting) {
  const known = knownRecords(papers)
  const day = (
    <time key="day" dateTime={date}>
      {formatDay(date)}
    </time>
  )
  return [day, title, known.length > 0 ? <PublicationLinks key="papers" publications={known} /> : '']
}
