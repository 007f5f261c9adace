import { HelplineList } from '#components/helplines/helpline-list.tsx'
import { knownRecords } from '#lib/documents/known-records.ts'
import type { HelplinesBlock as Block } from '#lib/payload-types.ts'

export function HelplinesBlock({ block }: { block: Block }) {
  return <HelplineList helplines={knownRecords(block.helplines)} />
}
