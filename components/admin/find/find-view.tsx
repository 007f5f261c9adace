import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { wordsAsked } from '#components/admin/asked.ts'
import { guardedView } from '#components/admin/guarded-view.tsx'
import { findGroups, groupNamed } from '#lib/find/kinds.ts'
import { type Found, type FoundGroup, findAnything, findFormAt } from '#lib/find/queries.ts'
import { longestSearch } from '#lib/find/words.ts'
import { paths } from '#lib/paths.ts'
import { doesCasework, isStaff } from '#lib/users/rights.ts'
import '#components/admin/plain-view.scss'
import './find.scss'

/** Everything that somebody may read, by a word of it. A whole address of the site opens its page at once. */
export const FindView = guardedView(isStaff, Find)

async function Find({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const words = wordsAsked(searchParams?.for)
  const only = groupNamed(searchParams?.in)
  const isTooLong = words.length > longestSearch
  const form = words && !isTooLong ? await findFormAt(words, req) : undefined
  if (form) redirect(form)
  const groups = words && !isTooLong ? await findAnything(words, only, req) : []

  return (
    <div className="plain-view find-view">
      <h1>Find</h1>
      <Box words={words} isForCasework={doesCasework(req.user)} />
      <p role="status">{isTooLong ? `Use ${longestSearch} letters or fewer.` : words && countedIn(groups, words)}</p>
      {groups.map((group) => (
        <Group key={group.group} {...group} words={words} />
      ))}
      {only && (
        <p>
          <a href={paths.findFor(words)}>Look everywhere for “{words}”</a>
        </p>
      )}
    </div>
  )
}

function countedIn(groups: FoundGroup[], words: string) {
  const count = groups.reduce((sum, { total }) => sum + total, 0)
  if (count === 0) return `Nothing was found for “${words}”. Try fewer words, or part of a word.`
  return `${count.toLocaleString('en-GB')} found for “${words}”.`
}

function Box({ words, isForCasework }: { words: string; isForCasework: boolean }) {
  return (
    <form action={paths.find} className="find-view__form">
      <label htmlFor="find">What are you looking for?</label>
      <p id="find-hint">
        A title, a word of a page or a draft, an address, a file, a phone number or a person
        {isForCasework && ', or a nomination’s reference'}. A whole address of the site opens its page.
      </p>
      <div>
        <input
          {...{ id: 'find', type: 'search', name: 'for', defaultValue: words, maxLength: longestSearch }}
          {...{ autoComplete: 'off', spellCheck: false, 'aria-describedby': 'find-hint' }}
        />
        <button type="submit">Find</button>
      </div>
    </form>
  )
}

function Group({ group, found, total, words }: FoundGroup & { words: string }) {
  return (
    <section>
      <h2>{findGroups[group]}</h2>
      <ul className="staff-entries">
        {found.map((one) => (
          <li key={one.id}>
            <a href={one.href}>{one.title}</a>
            <p>{aboutOf(one)}</p>
          </li>
        ))}
      </ul>
      {total > found.length && (
        <p>
          {`${found.length} of ${total.toLocaleString('en-GB')} are shown. `}
          <a href={paths.findFor(words, group)}>{`Show more of ${findGroups[group].toLowerCase()}`}</a>
        </p>
      )}
    </section>
  )
}

/** “Page · /about · Published”. */
function aboutOf({ name, address, state }: Found) {
  return [name, address, state].filter(Boolean).join(' · ')
}
