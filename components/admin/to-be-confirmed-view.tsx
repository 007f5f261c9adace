import type { AdminViewServerProps } from 'payload'
import { guardedView } from '#components/admin/guarded-view.tsx'
import { SafeLink } from '#components/links/safe-link.tsx'
import { formatDay } from '#lib/dates.ts'
import { listToBeConfirmed, type NotesByWhom, type NoteToStaff } from '#lib/to-be-confirmed/queries.ts'
import { isStaff } from '#lib/users/rights.ts'

/** What the office has still to make sure of, by whom to ask. */
export const ToBeConfirmedView = guardedView(isStaff, ToBeConfirmed)

async function ToBeConfirmed({ initPageResult }: AdminViewServerProps) {
  const groups = await listToBeConfirmed(initPageResult.req)
  const count = groups.reduce((sum, { notes }) => sum + notes.length, 0)

  return (
    <>
      <h1>To be confirmed</h1>
      <p>{count === 0 ? 'Nothing is waiting to be confirmed.' : `${count} to confirm. Only staff see these notes.`}</p>
      {groups.map((group) => (
        <NotesOf key={group.whom ?? ''} {...group} />
      ))}
    </>
  )
}

function NotesOf({ whom, notes }: NotesByWhom) {
  return (
    <section>
      <h2>{whom ?? 'Nobody named'}</h2>
      <ul>
        {notes.map((note) => (
          <li key={`${note.href} ${note.what}`}>
            <Note {...note} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Note({ what, since, source, title, href }: NoteToStaff) {
  return (
    <>
      <a href={href}>{title}</a>: {what}
      {source && (
        <>
          {' '}
          (<SafeLink url={source}>where it comes from</SafeLink>)
        </>
      )}
      {since && ` Since ${formatDay(since)}.`}
    </>
  )
}
