import { meetingsSection } from '#components/documents/contents-of.ts'
import { DataTable } from '#components/documents/data-table.tsx'
import { Section } from '#components/documents/section.tsx'
import { SafeLink } from '#components/links/safe-link.tsx'
import { PublicationLink } from '#components/publications/publication-link.tsx'
import { meetingStates, newestFirst } from '#lib/boards/meetings.ts'
import { formatDay } from '#lib/dates.ts'
import { knownRecord, knownRecords } from '#lib/documents/known-records.ts'
import { describeFile, mediaPath } from '#lib/media/media-file.ts'
import type { Board, Media } from '#lib/payload-types.ts'
import { textDirection } from '#lib/text-direction.ts'

type Meeting = NonNullable<Board['meetings']>[number]

export function BoardMeetings({ meetings }: { meetings: Meeting[] }) {
  const listed = newestFirst(meetings)
  if (listed.length === 0) return null

  return (
    <Section heading={meetingsSection}>
      <DataTable caption="Meetings and their papers" headings={['Date', 'Meeting', 'Papers']} rows={listed.map(row)} firstColumnNamesRows />
    </Section>
  )
}

function row(meeting: Meeting) {
  const day = (
    <time key="day" dateTime={meeting.date}>
      {formatDay(meeting.date)}
    </time>
  )
  return [day, <MeetingWords key="words" meeting={meeting} />, papersOf(meeting)]
}

function MeetingWords({ meeting: { title, state, agenda, minutes } }: { meeting: Meeting }) {
  return (
    <>
      <p className="meeting__words" dir={textDirection(title)}>
        {title}
        {state && <span className="quiet"> ({meetingStates[state].toLowerCase()})</span>}
      </p>
      <Said name="What it is about" words={agenda} />
      <Said name="What was decided" words={minutes} />
    </>
  )
}

function Said({ name, words }: { name: string; words: string | null | undefined }) {
  if (!words) return null

  return (
    <p className="meeting__words" dir={textDirection(words)}>
      <strong>{name}:</strong> {words}
    </p>
  )
}

/** Nothing where there are none: a cell is only left out when it is empty. */
function papersOf({ files, papers }: Meeting) {
  const uploaded = (files ?? []).flatMap(({ id, title, file }) => {
    const known = knownRecord(file)
    return known?.filename && title ? [{ id: id ?? known.id, title, file: known }] : []
  })
  const publications = knownRecords(papers)
  if (uploaded.length + publications.length === 0) return ''

  return (
    <ul key="papers" className="govuk-list govuk-list--bullet">
      {uploaded.map(({ id, ...paper }) => (
        <li key={id}>
          <Paper {...paper} />
        </li>
      ))}
      {publications.map((publication) => (
        <li key={publication.id}>
          <PublicationLink publication={publication} />
        </li>
      ))}
    </ul>
  )
}

function Paper({ title, file }: { title: string; file: Media }) {
  return (
    <span dir={textDirection(title)}>
      <SafeLink url={mediaPath(file.filename ?? '')}>{title}</SafeLink> ({describeFile(file)})
    </span>
  )
}
