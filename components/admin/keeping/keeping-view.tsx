import type { AdminViewServerProps } from 'payload'
import { FramedTable } from '#components/admin/framed-table.tsx'
import { guardedView } from '#components/admin/guarded-view.tsx'
import { OneNomination } from '#components/admin/keeping/one-nomination.tsx'
import { formatDay } from '#lib/dates.ts'
import { keptFor } from '#lib/keeping/kept-for.ts'
import { findKept, findKeptMonths, listErasures, listHeld } from '#lib/keeping/queries.ts'
import { councilAreas } from '#lib/nominations/council-areas.ts'
import { paths } from '#lib/paths.ts'
import { doesCasework } from '#lib/users/rights.ts'
import '#components/admin/sign-in/staff-form.scss'
import './keeping.scss'

const aWeek = 7 * 24 * 3_600_000

/** How long nominations are kept, what is erased next, and what is held about somebody. */
export const KeepingView = guardedView(doesCasework, Keeping)

async function Keeping({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const now = new Date()
  const months = await findKeptMonths(req.payload)
  const [next, held, chosen] = await Promise.all([
    months ? listErasures(new Date(now.getTime() + aWeek), now, months) : [],
    listHeld(),
    findKept(searchParams?.nomination),
  ])

  return (
    <div className="keeping">
      <h1>Kept until</h1>
      <p>
        {months
          ? `Nominations are erased ${keptFor(months)} after they close, or their project does.`
          : 'Nothing is erased by itself, because the site settings don’t say how long nominations are kept.'}
      </p>
      {searchParams?.nomination !== undefined && <OneNomination nomination={chosen} />}
      <h2>Erased within a week</h2>
      {next.length === 0 ? (
        <p>None.</p>
      ) : (
        <FramedTable label="Erased within a week" headings={['Reference', 'Council area', 'Erased on', 'Change']}>
          {next.map(({ id, reference, councilArea, dueAt }) => (
            <tr key={id}>
              <td>{reference}</td>
              <td>{Reflect.get(councilAreas, councilArea)}</td>
              <td>{formatDay(dueAt)}</td>
              <td>
                <a href={paths.keepingOf(id)}>Keep {reference} longer</a>
              </td>
            </tr>
          ))}
        </FramedTable>
      )}
      <h2>Kept longer</h2>
      {held.length === 0 ? (
        <p>None.</p>
      ) : (
        <FramedTable label="Kept longer" headings={['Reference', 'Why', 'By whom', 'Since', 'Change']}>
          {held.map(({ id, reference, because, by, at }) => (
            <tr key={id}>
              <td>{reference}</td>
              <td>{because}</td>
              <td>{by}</td>
              <td>{at && formatDay(at)}</td>
              <td>
                <a href={paths.keepingOf(id)}>Release {reference}</a>
              </td>
            </tr>
          ))}
        </FramedTable>
      )}
      <AboutSomebody isRefused={searchParams?.refused !== undefined} />
    </div>
  )
}

/** The browser itself sends it, and keeps the answer as a file. */
function AboutSomebody({ isRefused }: { isRefused: boolean }) {
  return (
    <section className="staff-form">
      <h2>What we hold about somebody</h2>
      <p>You get a file with each of their nominations. The site notes that you had it.</p>
      {isRefused && (
        <p className="staff-form__error" role="alert">
          Enter an email address or a phone number.
        </p>
      )}
      <form method="post" action="/api/nominations/about-somebody">
        <div>
          <label htmlFor="field-contact">Their email address or phone number</label>
          <input id="field-contact" name="contact" autoComplete="off" spellCheck={false} required />
        </div>
        <button type="submit">Download what we hold</button>
      </form>
    </section>
  )
}
