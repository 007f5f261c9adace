import { type DirectoryFilter, directoryAddress, directoryChoices } from '#lib/services/directory.ts'
import { areasServed } from '#lib/services/options.ts'

export const directoryResults = 'directory-results'

type DirectoryFormProps = {
  filter: DirectoryFilter
  /** On a page about something else it asks only what is needed, and where. */
  isShort?: boolean
}

/** A form whose answer has an address, so that it needs no script and can be passed on. It leads to what was found, past the form. */
export function DirectoryForm({ filter, isShort = false }: DirectoryFormProps) {
  return (
    <form className={isShort ? 'finder' : 'finder finder--page'} action={`${directoryAddress()}#${directoryResults}`}>
      <Choice name="need" label="What you need" choices={directoryChoices.need} chosen={filter.need} open="Anything" />
      {!isShort && (
        <Choice name="audience" label="Who it is for" choices={directoryChoices.audience} chosen={filter.audience} open="Anyone" />
      )}
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor="directory-place">
          Town or postcode
        </label>
        <input
          className="govuk-input"
          type="text"
          id="directory-place"
          name="place"
          autoComplete="off"
          maxLength={60}
          defaultValue={filter.area && areasServed[filter.area]}
        />
      </div>
      <button type="submit" className="govuk-button">
        {isShort ? 'Find help' : 'Show services'}
      </button>
    </form>
  )
}

type ChoiceProps = { name: string; label: string; choices: Readonly<Record<string, string>>; chosen: string | undefined; open: string }

function Choice({ name, label, choices, chosen = '', open }: ChoiceProps) {
  const id = `directory-${name}`

  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <select className="govuk-select" id={id} name={name} defaultValue={chosen}>
        <option value="">{open}</option>
        {Object.entries(choices).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
