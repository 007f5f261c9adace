import { HelplineList } from '#components/helplines/helpline-list.tsx'
import { WrongNumber } from '#components/helplines/wrong-number.tsx'
import { knownRecords } from '#lib/documents/known-records.ts'
import type { HelplinesBlock as Block } from '#lib/payload-types.ts'

export function HelplinesBlock({ block }: { block: Block }) {
  const helplines = knownRecords(block.helplines)
  if (helplines.length === 0) return null

  return (
    <>
      <HelplineList helplines={helplines} />
      <WrongNumber />
    </>
  )
}
