import type { AdminViewServerProps } from 'payload'
import { FramedTable } from '#components/admin/framed-table.tsx'
import { guardedView } from '#components/admin/guarded-view.tsx'
import { RemoveButton } from '#components/admin/schedules/remove-button.tsx'
import { paths } from '#lib/paths.ts'
import { listMissed, listScheduled, type OfPage } from '#lib/schedules/queries.ts'
import type { ScheduledWork } from '#lib/schedules/schedule.ts'
import { formatScheduled } from '#lib/schedules/when.ts'
import { isStaff, mayChangeLive } from '#lib/users/rights.ts'
import './schedules.scss'

/** What is set to happen to pages by itself, and what should have happened and didn’t. */
export const ScheduledView = guardedView(isStaff, Scheduled)

async function Scheduled({ initPageResult: { req } }: AdminViewServerProps) {
  const [scheduled, missed] = await Promise.all([listScheduled(req), listMissed(req)])
  const mayCancel = mayChangeLive(req.user)

  return (
    <>
      <h1>Scheduled</h1>
      <p>Times are London’s. Of what is published, edits that anybody saves until then go with it.</p>
      {scheduled.length === 0 ? (
        <p>Nothing is scheduled. To schedule a page, open it and choose “Schedule”.</p>
      ) : (
        <FramedTable label="Scheduled" headings={['When', 'What', 'Page', 'By whom', ...(mayCancel ? ['Change'] : [])]}>
          {scheduled.map(({ id, what, at, by, ...page }) => (
            <tr key={id}>
              <td>{formatScheduled(at)}</td>
              <td>{names[what]}</td>
              <td>
                <Page {...page} />
              </td>
              <td>{by}</td>
              {mayCancel && (
                <td>
                  <RemoveButton address={paths.schedule(id)} label="Cancel" about={`${names[what]}: ${page.title}`} done="Cancelled" />
                </td>
              )}
            </tr>
          ))}
        </FramedTable>
      )}
      <h2>What didn’t happen</h2>
      {missed.length === 0 ? (
        <p>All that was scheduled has happened.</p>
      ) : (
        <FramedTable label="What didn’t happen" headings={['When', 'What', 'Page', 'Why', 'Change']}>
          {missed.map(({ id, what, due, why, ...page }) => (
            <tr key={id}>
              <td>{due && formatScheduled(due)}</td>
              <td>{names[what]}</td>
              <td>
                <Page {...page} />
              </td>
              <td>{why}</td>
              <td>
                <RemoveButton address={paths.failure(id)} label="Remove" about={`${names[what]}: ${page.title}`} done="Removed" />
              </td>
            </tr>
          ))}
        </FramedTable>
      )}
      <p>
        <a href={paths.missed}>Whatever else didn’t happen</a>
      </p>
    </>
  )
}

const names: Record<ScheduledWork, string> = { publish: 'Publish', unpublish: 'Withdraw' }

function Page({ title, href }: OfPage) {
  return href ? <a href={href}>{title}</a> : title
}
