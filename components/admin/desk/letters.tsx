import { SendAgain } from '#components/admin/desk/send-again.tsx'
import { formatMoment } from '#lib/dates.ts'
import { letterKinds } from '#lib/nominations/letter-kinds.ts'
import { type LetterOf, listLettersOf } from '#lib/nominations/letters/letters-of-nominations.ts'

/** What the resident was written, and whether it got away. */
export async function Letters({ nomination }: { nomination: string }) {
  const letters = await listLettersOf(nomination)
  if (letters.length === 0) return null

  return (
    <section aria-labelledby="letters">
      <h2 id="letters">Letters to the resident</h2>
      <ul className="desk__letters">
        {letters.map((letter) => (
          <li key={letter.id}>
            {letterKinds[letter.kind]}: {whatBecameOf(letter)}
            {letter.isGivenUp && <SendAgain nomination={nomination} letter={letter.id} about={letterKinds[letter.kind]} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function whatBecameOf({ sentAt, madeAt, why, isGivenUp }: LetterOf) {
  if (sentAt) return `sent on ${formatMoment(sentAt)}.`
  const when = `written on ${formatMoment(madeAt)}`
  if (isGivenUp) return `${when}, not sent and not tried any more. ${why ?? ''}.`
  return why ? `${when}, not sent yet. ${why}. It is tried again.` : `${when}, on its way.`
}
