import { formatPartialDate } from '#lib/dates.ts'
import type { NominationStatus } from '#lib/nominations/statuses.ts'
import type { ProjectStatus } from '#lib/projects/statuses.ts'

type Standing = {
  status: NominationStatus
  passedTo?: string | null
  /** The project it is in. */
  project?: { status: ProjectStatus; plannedFor?: string | null } | null
}

/** What a resident reads of where their nomination stands. Nobody is told that theirs was taken for spam, or that work was done which wasn’t. */
export function stageOf({ status, passedTo, project }: Standing): string {
  switch (status) {
    case 'received':
    case 'checked':
    case 'spam':
      return 'Received'
    case 'waitingForResident':
      return 'Waiting for your answer'
    case 'inProject':
      return project ? stageOfProject(project) : 'Received'
    case 'notSuitable':
      return 'Not suitable for Community Payback'
    case 'passedOn':
      return passedTo ? `Passed to ${passedTo}` : 'Passed to another organisation'
    case 'withdrawn':
      return 'Withdrawn'
  }
}

function stageOfProject({ status, plannedFor }: NonNullable<Standing['project']>): string {
  switch (status) {
    case 'new':
      return 'Received'
    case 'sentToProbation':
    case 'beingAssessed':
      return 'With the Probation Service'
    case 'accepted':
      return 'Accepted'
    case 'scheduled':
      // Of what was scheduled before there were months, none is known.
      return plannedFor ? `Planned for ${formatPartialDate(plannedFor)}` : 'Accepted'
    case 'finished':
      return 'The work is done'
    case 'partlyFinished':
      return 'Some of the work is done'
    case 'notSuitable':
    case 'cannotBeDone':
      return 'The Probation Service can’t do this work'
    case 'notNeeded':
      return 'Not needed any more'
  }
}
