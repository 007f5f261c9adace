import type { UIFieldServerProps } from 'payload'
import { cache } from 'react'
import { LetterNow } from '#components/admin/letters/letter-now.tsx'
import type { LetterKind } from '#lib/nominations/letter-kinds.ts'
import { placesOf } from '#lib/nominations/letters/letter-words.ts'
import { stageAfter } from '#lib/nominations/letters/stage-after.ts'
import { paths } from '#lib/paths.ts'
import { runtime, siteUrl } from '#lib/runtime.ts'
import { doesCasework } from '#lib/users/rights.ts'

/** How a letter reads, as it is being written, for the nomination that came last. */
export async function LetterPreview({ kind, req }: UIFieldServerProps & { kind: LetterKind }) {
  const reference = doesCasework(req.user) ? await newestReference() : undefined
  const filled = {
    '[reference]': reference ?? 'CP-0000-0000',
    '[stage]': stageAfter(kind),
    '[link]': `${siteUrl()}${paths.nominationLink('…')}`,
    '[contact]': `${siteUrl()}${paths.contact}`,
  }
  return <LetterNow kind={kind} filled={filled} hasLink={placesOf(kind).includes('[link]')} isReal={reference !== undefined} />
}

/** Once for all letters of a form. */
const newestReference = cache(async () => {
  const { rows } = await runtime().pool.query<{ reference: string }>('SELECT reference FROM nominations ORDER BY created_at DESC LIMIT 1')
  return rows[0]?.reference
})
