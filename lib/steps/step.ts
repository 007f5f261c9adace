import type { LetterKind } from '#lib/nominations/letter-kinds.ts'

/** Casework, or the resident by their private link. */
export type Who = 'casework' | 'resident'

/** What is said of a record where it stands: it is set by the step that leads there, and gone with the next. */
export type Fact = 'reason' | 'passedTo' | 'question' | 'project' | 'plannedFor'

/** A row of a record’s table of steps, which buttons, the guard, letters and tests all read. */
export type Step<Status extends string> = {
  from: readonly Status[]
  to: Status
  /** What its button says. */
  label: string
  who: readonly Who[]
  /** What must be said with it; `newProject` is made from the nomination itself. */
  asks?: Fact | 'newProject'
  /** What the residents concerned are sent. */
  letter?: LetterKind
}

/** What may come next, in the order of the table. */
export function stepsFrom<Status extends string>(steps: readonly Step<Status>[], status: Status, who: Who = 'casework') {
  return steps.filter((step) => step.from.includes(status) && step.who.includes(who))
}

/** Whether nothing comes next, whoever asks. */
export function isClosed<Status extends string>(steps: readonly Step<Status>[], status: Status) {
  return !steps.some(({ from }) => from.includes(status))
}
