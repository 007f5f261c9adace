import type { Figure } from '#lib/payload-types.ts'
import { textDirection } from '#lib/text-direction.ts'

type FigureSentenceProps = { figure: Figure; start: string | null | undefined }

/** One figure alone, in running text: “Among people who took part there was 74% less abuse.” */
export function FigureSentence({ figure: { value, counts, among }, start }: FigureSentenceProps) {
  return (
    <p className="govuk-body" dir={textDirection(counts)}>
      {start || `${among}:`} <strong className="number">{value}</strong> {counts}.
    </p>
  )
}
