import { EraseForm } from '#components/admin/keeping/erase-form.tsx'
import { HoldForm, ReleaseForm } from '#components/admin/keeping/hold-forms.tsx'
import { formatDay } from '#lib/dates.ts'
import type { Kept } from '#lib/keeping/queries.ts'
import { paths } from '#lib/paths.ts'

/** What can be done with the nomination that was chosen. */
export function OneNomination({ nomination }: { nomination: Kept | undefined }) {
  if (!nomination) return <p role="status">That nomination isn’t there any more.</p>
  const { id, reference, erasedAt, because } = nomination
  return (
    <section className="staff-form">
      <h2>
        Nomination <a href={paths.edit('nominations', id)}>{reference}</a>
      </h2>
      {erasedAt ? (
        <p>It was erased on {formatDay(erasedAt)}.</p>
      ) : because === null ? (
        <>
          <HoldForm id={id} />
          <EraseForm id={id} reference={reference} />
        </>
      ) : (
        <ReleaseForm id={id} because={because} />
      )}
    </section>
  )
}
