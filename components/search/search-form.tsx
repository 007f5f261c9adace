import { paths } from '#lib/paths.ts'
import { longestQuery } from '#lib/search/search-outcome.ts'

type SearchFormProps = {
  /** Of the input: a page may have a search of its own beside the header's. */
  id: string
  /** What tells it from another search on the same page. */
  name: string
  query?: string
  /** Why the last search could not be made. */
  problem?: string | undefined
}

export function SearchForm({ id, name, query = '', problem }: SearchFormProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: older browsers don't know the search element as a landmark.
    <form className="search-bar" action={paths.search} role="search" aria-label={name}>
      <div className="search-bar__field">
        <label className="govuk-label" htmlFor={id}>
          Search this website
        </label>
        {problem && (
          <p className="govuk-error-message" id={`${id}-problem`}>
            {problem}
          </p>
        )}
        <input
          className={`govuk-input ${problem ? 'govuk-input--error' : ''}`}
          id={id}
          type="search"
          autoComplete="off"
          name="q"
          defaultValue={query}
          maxLength={longestQuery}
          aria-describedby={problem && `${id}-problem`}
          aria-invalid={problem ? true : undefined}
        />
      </div>
      <button type="submit" className="govuk-button">
        Search
      </button>
    </form>
  )
}
