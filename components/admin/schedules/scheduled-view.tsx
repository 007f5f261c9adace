import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
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
    <div className="schedules-view">
      <h1>Scheduled</h1>
      <p>Times are London’s. Of what is published, edits that anybody saves until then go with it.</p>
      {scheduled.length === 0 ? (
        <p>Nothing is scheduled. To schedule a page, open it and choose “Schedule”.</p>
      ) : (
        <Table label="Scheduled" headings={['When', 'What', 'Page', 'By whom', ...(mayCancel ? ['Change'] : [])]}>
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
        </Table>
      )}
      <h2>What didn’t happen</h2>
      {missed.length === 0 ? (
        <p>All that was scheduled has happened.</p>
      ) : (
        <Table label="What didn’t happen" headings={['When', 'What', 'Page', 'Why', 'Change']}>
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
        </Table>
      )}
      <p>
        <a href={paths.missed}>Whatever else didn’t happen</a>
      </p>
    </div>
  )
}

const names: Record<ScheduledWork, string> = { publish: 'Publish', unpublish: 'Withdraw' }

function Table({ label, headings, children }: { label: string; headings: string[]; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than a phone is moved sideways, by keyboard too.
    <section className="schedules-view__frame" tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}

function Page({ title, href }: OfPage) {
  return href ? <a href={href}>{title}</a> : title
}
