import { longestSearch } from '#lib/find/words.ts'
import { paths } from '#lib/paths.ts'
import './find.scss'

/** In the header of every screen. On a phone it is a link to the same box. */
export function FindBox() {
  return (
    <search className="find-box">
      <form action={paths.find}>
        <label htmlFor="find-box" className="staff-unseen">
          Find anything
        </label>
        <input
          id="find-box"
          type="search"
          name="for"
          maxLength={longestSearch}
          autoComplete="off"
          spellCheck={false}
          placeholder="Find anything"
        />
        <button type="submit">Go</button>
      </form>
      <a href={paths.find}>Find</a>
    </search>
  )
}
