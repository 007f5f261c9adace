import type { CollectionBeforeChangeHook } from 'payload'
import { refusal } from '#lib/publishing/refusal.ts'
import { type RecordKind, records } from '#lib/steps/records.ts'

/**
 * Where a record stands, and what is said of that, is changed by a step (lib/steps/take-step.ts) and by nothing else: no form, no request and
 * no code of ours, whoever asks. A form that sends back what it was given changes nothing.
 */
export function onlyByAStep(kind: RecordKind): CollectionBeforeChangeHook {
  const { first, facts, one } = records[kind]
  return ({ data, originalDoc, req }) => {
    const before = originalDoc ?? { status: first }
    const changed = ['status', ...facts].find((name) => name in data && plain(data[name]) !== plain(before[name]))
    if (!changed) return data
    throw refusal(`This can’t be changed by saving the ${one}. Take one of its steps instead`, req, changed)
  }
}

/** A relationship is its id, or the record with that id. */
function plain(value: unknown) {
  return (typeof value === 'object' && value !== null && 'id' in value ? value.id : value) || null
}

/** What was marked as spam is put back by the step that says so, not by taking the tick off. */
export const releaseSpamByAStep: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (originalDoc?.status !== 'spam' || data.isKeptApart !== false) return data
  throw refusal('This was marked as spam. Take the step “Not spam: put it back” instead', req, 'isKeptApart')
}
