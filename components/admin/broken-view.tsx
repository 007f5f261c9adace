import type { AdminViewServerProps } from 'payload'
import { FramedTable } from '#components/admin/framed-table.tsx'
import { guardedView } from '#components/admin/guarded-view.tsx'
import { listBroken, type NotDone, type PageWithGaps } from '#lib/broken/queries.ts'
import { formatMoment } from '#lib/dates.ts'
import { failedWork } from '#lib/failures/failed-work.ts'
import { paths } from '#lib/paths.ts'
import { isStaff } from '#lib/users/rights.ts'
import './plain-view.scss'

/** What should have happened and didn’t, and what pages are to show that isn’t there any more. */
export const BrokenView = guardedView(isStaff, Broken)

async function Broken({ initPageResult: { req } }: AdminViewServerProps) {
  const { notDone, withGaps } = await listBroken(req)

  return (
    <div className="plain-view">
      <h1>Broken</h1>
      <h2>What didn’t happen</h2>
      {notDone.length === 0 ? <p>All that should have happened has happened.</p> : <NotDoneTable rows={notDone} />}
      <h2>Pages that show something that isn’t there</h2>
      {withGaps.length === 0 ? <p>None.</p> : <Gaps pages={withGaps} />}
    </div>
  )
}

function NotDoneTable({ rows }: { rows: NotDone[] }) {
  return (
    <>
      <p>Open one to see what it is about. It goes from here when it is done after all, or when you delete it.</p>
      <FramedTable label="What didn’t happen" headings={['What', 'When', 'Why']}>
        {rows.map(({ id, what, why, at }) => (
          <tr key={id}>
            <th scope="row">
              <a href={paths.edit('failures', id)}>{failedWork[what]}</a>
            </th>
            <td>{formatMoment(at)}</td>
            <td>{why}</td>
          </tr>
        ))}
      </FramedTable>
    </>
  )
}

function Gaps({ pages }: { pages: PageWithGaps[] }) {
  return (
    <>
      <p>
        Each has a figure, a helpline or the like that was deleted or withdrawn, so readers don’t see it. Open the page, take it out or
        choose another, and publish it again.
      </p>
      <FramedTable label="Pages that show something that isn’t there" headings={['Page', 'Address', 'Missing']}>
        {pages.map(({ collection, id, title, path, gaps }) => (
          <tr key={id}>
            <th scope="row">
              <a href={paths.edit(collection, id)}>{title}</a>
            </th>
            <td>{path}</td>
            <td>{gaps}</td>
          </tr>
        ))}
      </FramedTable>
    </>
  )
}
