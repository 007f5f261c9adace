import { randomBytes } from 'node:crypto'
import type { Office } from '#tests/access/staff.ts'
import { query } from '#tests/support/a-database.ts'

const aDay = 24 * 60 * 60 * 1000

export function inDays(days: number) {
  return new Date(Date.now() + days * aDay)
}

/** Until it is disposed of, the pre-election period lasts these days. */
export async function aPeriod({ cms, database }: Office, from = inDays(-1), until = inDays(1)) {
  const data = { preElectionFrom: from.toISOString(), preElectionUntil: until.toISOString() }
  await cms.updateGlobal({ slug: 'site-settings', data })
  return {
    [Symbol.asyncDispose]: async () => {
      await query(database, 'UPDATE site_settings SET pre_election_from = NULL, pre_election_until = NULL')
    },
  }
}

export function aStory(fields = {}) {
  return { ...aPage(), date: '2026-11-01', ...fields }
}

export function aPage(fields = {}) {
  const slug = `election-${randomBytes(4).toString('hex')}`
  return { title: `Page ${slug}`, slug, summary: 'What it says, in a sentence.', ...fields }
}

export async function aSpeaker({ cms }: Office, fields = {}) {
  return cms.create({ collection: 'office-holders', data: { name: 'A Speaker', _status: 'published', ...fields } })
}

export function quotation(speaker: string, words = 'Words in public.') {
  return { blockType: 'quotation', words, speaker, saidOn: '2025-01-01' }
}
