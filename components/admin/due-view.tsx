import type { AdminViewServerProps } from 'payload'
import { pageAsked } from '#components/admin/asked.ts'
import { FramedTable } from '#components/admin/framed-table.tsx'
import { guardedView } from '#components/admin/guarded-view.tsx'
import { PageLinks } from '#components/admin/page-links.tsx'
import { daysRelied, formatDay } from '#lib/dates.ts'
import { type Due, type DueKind, listDue, pageSize } from '#lib/due/queries.ts'
import { paths } from '#lib/paths.ts'
import { isStaff } from '#lib/users/rights.ts'
import './plain-view.scss'

/** What somebody has to read or check again, because its day has passed. */
export const DueView = guardedView(isStaff, DueForReview)

async function DueForReview({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const page = pageAsked(searchParams?.page)
  const { rows, total } = await listDue(page, req)

  return (
    <div className="plain-view">
      <h1>Due for review</h1>
      <p>
        Published pages and figures whose review date has passed, and helplines that nobody has checked in the last {daysRelied} days. Open
        one, check it, and enter the new date.
      </p>
      {rows.length === 0 ? (
        <p>Nothing is due here.</p>
      ) : (
        <FramedTable label="Due for review" headings={['What', 'Kind', 'Since', 'Who looks after it']}>
          {rows.map((due) => (
            <tr key={due.id}>
              <th scope="row">
                <a href={paths.edit(due.collection, due.id)}>{due.title}</a>
              </th>
              <td>{kinds[due.kind]}</td>
              <td>{whenOf(due)}</td>
              <td>{due.owner ?? 'Nobody named'}</td>
            </tr>
          ))}
        </FramedTable>
      )}
      <PageLinks {...{ page, total, pageSize }} addressOf={paths.duePage} />
    </div>
  )
}

const kinds: Record<DueKind, string> = { page: 'Page', figure: 'Figure', helpline: 'Helpline' }

function whenOf({ kind, day }: Due) {
  if (!day) return 'Never checked'
  return kind === 'helpline' ? `Last checked on ${formatDay(day)}` : `Was due on ${formatDay(day)}`
}
