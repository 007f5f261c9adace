import type { AdminViewServerProps } from 'payload'
import { pageAsked, wordsAsked } from '#components/admin/asked.ts'
import { Late } from '#components/admin/desk/late.tsx'
import { UnsentLetters } from '#components/admin/desk/unsent-letters.tsx'
import { FramedTable } from '#components/admin/framed-table.tsx'
import { guardedView } from '#components/admin/guarded-view.tsx'
import { PageLinks } from '#components/admin/page-links.tsx'
import { formatDay } from '#lib/dates.ts'
import { areaNames } from '#lib/desk/answers.ts'
import { aboutParts, partNamed, type QueuePart, queueParts } from '#lib/desk/parts.ts'
import { type Counts, countParts, listPart, pageSize, type QueueRow, search } from '#lib/desk/queue.ts'
import { nominationStatuses } from '#lib/nominations/statuses.ts'
import { paths } from '#lib/paths.ts'
import { projectStatuses } from '#lib/projects/statuses.ts'
import { doesCasework } from '#lib/users/rights.ts'
import './desk.scss'
import './desk-form.scss'

/** What waits for a caseworker, and the search. */
export const QueueView = guardedView(doesCasework, Queue)

async function Queue({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const find = wordsAsked(searchParams?.find)
  const part = partNamed(searchParams?.part)
  const page = pageAsked(searchParams?.page)
  const [counts, found] = await Promise.all([
    countParts(req.payload, String(req.user?.id)),
    find ? search(find, page, req) : listPart(part, page, req),
  ])

  return (
    <div className="desk">
      <h1>The desk</h1>
      <Find words={find} />
      <Parts counts={counts} {...(!find && { current: part })} />
      <h2>{find ? `Found: ${found.total}` : queueParts[part]}</h2>
      {!find && <p>{aboutParts[part]}</p>}
      {found.rows.length > 0 ? <Rows rows={found.rows} label={find ? 'Found' : queueParts[part]} /> : <Nothing find={find} />}
      <PageLinks
        {...{ page, pageSize, total: found.total }}
        addressOf={(number) => (find ? paths.deskSearch(find, number) : paths.deskPart(part, number))}
      />
      <UnsentLetters />
      <p>
        <a href={paths.deskEntry}>Enter a nomination for somebody</a> · <a href={paths.paperForm}>Paper form to print</a> ·{' '}
        <a href="/admin/globals/letter-words">Words of the letters</a> ·{' '}
        <a href="/admin/collections/nominations?where[or][0][and][0][isKeptApart][equals]=true">Kept apart as possible spam</a>
      </p>
    </div>
  )
}

function Find({ words }: { words: string }) {
  return (
    <search>
      <form className="desk-form" action={paths.desk}>
        <label htmlFor="find">Find a nomination or a project</label>
        <p className="govuk-hint" id="find-hint">
          By reference, place, postcode, name, email address or phone number. Whose words you are shown is written down.
        </p>
        <div className="desk-form__row">
          <input id="find" type="search" name="find" defaultValue={words} aria-describedby="find-hint" />
          <button type="submit" className="desk__button desk__button--second">
            Find
          </button>
        </div>
      </form>
    </search>
  )
}

function Parts({ counts, current }: { counts: Counts; current?: QueuePart }) {
  return (
    <nav className="desk__parts" aria-label="Parts of the desk">
      <ul>
        {(Object.keys(queueParts) as QueuePart[])
          .filter((part) => counts[part] !== undefined)
          .map((part) => (
            <li key={part}>
              <a href={paths.deskPart(part)} aria-current={part === current ? 'page' : undefined}>
                {queueParts[part]} ({counts[part]})
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}

/** Projects among them can be ticked and listed to print. */
function Rows({ rows, label }: { rows: QueueRow[]; label: string }) {
  if (!rows.some(({ kind }) => kind === 'projects')) return <Table rows={rows} label={label} />
  return (
    <form className="desk__to-list" action={paths.deskList}>
      <Table rows={rows} label={label} />
      <button type="submit" className="desk__button desk__button--second">
        List those ticked
      </button>
    </form>
  )
}

function Table({ rows, label }: { rows: QueueRow[]; label: string }) {
  return (
    <FramedTable label={label} headings={['Reference', 'Where', 'From', 'Since', 'Where it stands', 'Next']}>
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">
            {row.kind === 'projects' && <input type="checkbox" name="project" value={row.id} aria-label={`List ${row.reference}`} />}{' '}
            <a href={paths.deskRecord(row.kind, row.id)}>{row.reference}</a>
          </th>
          <td className="desk__words">
            {row.place}
            <br />
            {areaNames[row.area as keyof typeof areaNames]}
          </td>
          <td className="desk__words">{row.kind === 'projects' ? 'Project' : (row.name ?? 'Not provided')}</td>
          <td>{formatDay(row.since)}</td>
          <td>
            {row.kind === 'projects' ? projectStatuses[row.status] : nominationStatuses[row.status]}
            {row.isLate && <Late kind={row.kind} />}
          </td>
          <td>{row.next}</td>
        </tr>
      ))}
    </FramedTable>
  )
}

function Nothing({ find }: { find: string }) {
  if (!find) return <p>Nothing is here.</p>
  return <p>Nothing was found. Try fewer words, or part of a name or a place.</p>
}
