import { randomUUID } from 'node:crypto'
import { EntryForm } from '#components/admin/desk/entry-form.tsx'
import { guardedView } from '#components/admin/guarded-view.tsx'
import { paths } from '#lib/paths.ts'
import { doesCasework } from '#lib/users/rights.ts'
import './desk.scss'
import './desk-form.scss'

/** Where a caseworker enters what somebody said on the phone or wrote on paper. */
export const EntryView = guardedView(doesCasework, Entry)

function Entry() {
  return (
    <div className="desk">
      <h1>Enter a nomination for somebody</h1>
      <p>
        Answer as the person who nominates it would, in their words. The history says that you entered it. Without a form to hand, use the{' '}
        <a href={paths.paperForm}>paper form</a>.
      </p>
      <p>
        Tell them: “If we send your nomination on, we share your details with the Probation Service. Our office will not contact the owner
        without telling you first. The Probation Service may contact them if it takes the project on.”
      </p>
      <EntryForm nominationKey={randomUUID()} />
    </div>
  )
}
