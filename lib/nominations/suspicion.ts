import type { KeptApartReason } from '#lib/limits/kept-apart.ts'
import type { Draft } from '#lib/nominations/drafts.ts'

/** In seconds. Nobody reads and answers eight pages as fast. */
const leastTime = 10

/** Why a nomination is taken for a machine's; it is kept apart then, where staff can still find it. */
export function suspicionOf({ answers, ageSeconds }: Draft): KeptApartReason | null {
  const { website = '' } = answers
  if (website.length > 0) return 'trap'
  return ageSeconds < leastTime ? 'hurry' : null
}
