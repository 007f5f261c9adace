import { Faults } from '#components/admin/faults.tsx'
import { LinkedFromList } from '#components/admin/linked-from-list.tsx'
import { WhereInstead } from '#components/admin/where-instead.tsx'
import type { LinkedFrom } from '#lib/publishing/linked-from.ts'
import type { PublishedPage } from '#lib/publishing/queries.ts'

/** `path`: of the page. `others`: where people can go instead. `places`: what leads to it. The home page and help pages ask twice. */
export type Withdrawing = { path: string; others: PublishedPage[]; places: LinkedFrom[]; isAskedTwice: boolean }

/** What a withdrawal asks, now or at a set time. `wrong` says what is amiss with the answer. */
export function WithdrawalQuestions({ path, others, places, wrong }: Omit<Withdrawing, 'isAskedTwice'> & { wrong: string[] }) {
  return (
    <>
      {places.length > 0 && (
        <>
          <h3>{places.length === 1 ? 'This leads to it' : 'These lead to it'}</h3>
          <LinkedFromList places={places} />
        </>
      )}
      <WhereInstead others={others} path={path} />
      <Faults messages={wrong} />
    </>
  )
}

/** Asked once more of a page on which much depends. */
export function AreYouSure({ path, isAsked }: { path: string; isAsked: boolean }) {
  return (
    <div aria-live="assertive">
      {isAsked && (
        <p>
          <strong>{path === '/' ? 'This is the front page of the site.' : 'People in trouble may rely on this page.'} Are you sure?</strong>
        </p>
      )}
    </div>
  )
}

/** Where people go instead, as it was chosen there; undefined when it wasn’t. */
export function readGoTo(answers: FormData): unknown {
  switch (answers.get('where')) {
    case 'gone':
      return 'gone'
    case 'mainSite':
      return answers.get('address') || undefined
    case 'page': {
      const [relationTo, value] = String(answers.get('page') ?? '').split('/')
      return relationTo && value ? { relationTo, value } : undefined
    }
    default:
      return undefined
  }
}
