import type { AdminViewServerProps } from 'payload'
import { guardedView } from '#components/admin/guarded-view.tsx'
import { type Call, listCalls, type Uncounted } from '#lib/dashboard/calls.ts'
import { type Changed, findLastChanged } from '#lib/dashboard/last-changed.ts'
import { formatMoment } from '#lib/dates.ts'
import { isStaff } from '#lib/users/rights.ts'
import './dashboard.scss'

/** What waits for whoever is signed in, and what they worked on last. All else is in the menu. */
export const Dashboard = guardedView(isStaff, Today, { isFramed: true })

async function Today({ initPageResult: { req } }: AdminViewServerProps) {
  const { user } = req
  if (!user) return null
  const [calls, changed] = await Promise.all([listCalls({ user, req }), findLastChanged(user, req)])

  return (
    <div className="dashboard-view">
      <h1>What needs you</h1>
      {calls.length === 0 ? <p>Nothing is waiting for you.</p> : <Calls calls={calls} />}
      <h2>My last five</h2>
      <LastChanged changed={changed} />
    </div>
  )
}

function Calls({ calls }: { calls: (Call | Uncounted)[] }) {
  return (
    <ul className="staff-entries dashboard-view__calls">
      {calls.map((call) => (
        <li key={call.href}>
          {'words' in call ? (
            <a href={call.href}>{call.words}</a>
          ) : (
            <>
              We can’t count {call.subject} at the moment. <a href={call.href}>Look at the list</a>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function LastChanged({ changed }: { changed: Changed[] | undefined }) {
  if (!changed) return <p>We can’t show these at the moment. Load this page again in a minute.</p>
  if (changed.length === 0) return <p>What you change is listed here, so that you find it again.</p>
  return (
    <ol className="staff-entries dashboard-view__changed">
      {changed.map(({ id, name, title, at, href }) => (
        <li key={id}>
          <a href={href}>{title}</a> <span className="dashboard-view__about">{`${name}, ${formatMoment(at)}`}</span>
        </li>
      ))}
    </ol>
  )
}
