import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { SafeLink } from '#components/links/safe-link.tsx'
import { formatDay } from '#lib/dates.ts'
import { paths } from '#lib/paths.ts'
import { listToBeConfirmed, type NotesByWhom, type NoteToStaff } from '#lib/to-be-confirmed/queries.ts'

/** What the office has still to make sure of, by whom to ask. Payload draws a view of ours for anybody, so it looks for itself. */
export async function ToBeConfirmedView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, locale, permissions, visibleEntities } = initPageResult
  if (!req.user) redirect(paths.signIn(paths.toBeConfirmed))
  const groups = await listToBeConfirmed(req)
  const count = groups.reduce((sum, { notes }) => sum + notes.length, 0)
  const { i18n, payload, user } = req
  // A copy, because React freezes what it is handed.
  const visible = { ...visibleEntities }
  const asked = { ...(locale && { locale }), ...(params && { params }), ...(searchParams && { searchParams }) }

  return (
    <DefaultTemplate {...{ i18n, payload, permissions, user }} visibleEntities={visible} {...asked}>
      <div className="gutter--left gutter--right">
        <h1>To be confirmed</h1>
        <p>{count === 0 ? 'Nothing is waiting to be confirmed.' : `${count} to confirm. Only staff see these notes.`}</p>
        {groups.map((group) => (
          <NotesOf key={group.whom ?? ''} {...group} />
        ))}
      </div>
    </DefaultTemplate>
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
