import type { FormValues } from '#lib/forms/form-state.ts'
import { nextOf } from '#lib/nominations/journey/asides.ts'

export const carryOnTitle = 'Carry on or start again'

/** Asked of whoever comes back to a nomination after a while. Somebody else may be there now, so nothing that was typed is shown. */
export function CarryOn({ values }: { values: FormValues }) {
  return (
    <>
      <h1 className="govuk-heading-xl">{carryOnTitle}</h1>
      <p className="govuk-body">A nomination was begun on this device and was not sent. You can carry on with it, or start again.</p>
      <p className="govuk-body">If it is not yours, start again. That deletes its answers, and nobody can get them back.</p>
      <form method="post" action={nextOf(values)}>
        <div className="ways">
          <button type="submit" name="draft" value="carry-on" className="govuk-button">
            Carry on
          </button>
          <button type="submit" name="draft" value="start-again" className="govuk-button govuk-button--secondary">
            Start again
          </button>
        </div>
      </form>
    </>
  )
}
