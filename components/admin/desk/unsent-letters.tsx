import { formatDay } from '#lib/dates.ts'
import { letterKinds } from '#lib/nominations/letter-kinds.ts'
import { listUnsentLetters } from '#lib/nominations/letters/letters-of-nominations.ts'
import { paths } from '#lib/paths.ts'

/** Letters to residents that aren't tried any more: each is sent again at its nomination. */
export async function UnsentLetters() {
  const letters = await listUnsentLetters()
  if (letters.length === 0) return null

  return (
    <section aria-labelledby="unsent">
      <h2 id="unsent">Letters that were not sent</h2>
      <ul>
        {letters.map(({ id, kind, nominationId, reference, madeAt }) => (
          <li key={id}>
            <a href={paths.deskRecord('nominations', nominationId)}>{reference}</a>: {letterKinds[kind]}, {formatDay(madeAt)}
          </li>
        ))}
      </ul>
    </section>
  )
}
