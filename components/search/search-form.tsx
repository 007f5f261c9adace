import { paths } from '#lib/paths.ts'

type SearchFormProps = {
  /** Of the input: a page may have a search of its own beside the header’s. */
  id: string
  /** What tells it from another search on the same page. */
  name: string
  query?: string
  className?: string
}

export function SearchForm({ id, name, query = '', className = '' }: SearchFormProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: older browsers don't know the search element as a landmark.
    <form className={`search-form ${className}`} action={paths.search} role="search" aria-label={name}>
      <label className="govuk-visually-hidden" htmlFor={id}>
        Search this site
      </label>
      <input className="govuk-input search-form__input" id={id} type="search" name="q" defaultValue={query} maxLength={200} />
      <button type="submit" className="govuk-button govuk-button--secondary search-form__button">
        Search
      </button>
    </form>
  )
}
