import { lateWords } from '#lib/desk/late.ts'

/** Beside where one stands that is late. */
export function Late({ kind }: { kind: keyof typeof lateWords }) {
  return <strong className="desk__late">{lateWords[kind]}</strong>
}
