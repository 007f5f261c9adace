import type { NominationStatus } from '#lib/nominations/statuses.ts'
import type { ProjectStatus } from '#lib/projects/statuses.ts'

/** The one thing to do next with a record that stands there, as the queue says it. */
export function nextOfNomination(status: NominationStatus): string {
  switch (status) {
    case 'received':
      return 'Check it'
    case 'checked':
      return 'Make a project of it, or join it to one'
    case 'waitingForResident':
      return 'Wait for the resident’s answer'
    case 'inProject':
      return 'Follow its project'
    case 'spam':
      return 'Put it back if it isn’t spam'
    case 'notSuitable':
    case 'passedOn':
    case 'withdrawn':
      return 'Nothing: it is closed'
  }
}

/** The same of a project. */
export function nextOfProject(status: ProjectStatus): string {
  switch (status) {
    case 'new':
      return 'Send it to the Probation Service'
    case 'sentToProbation':
      return 'Ask whether the Probation Service is assessing it'
    case 'beingAssessed':
      return 'Record what the Probation Service decides'
    case 'accepted':
      return 'Record the month it is planned for'
    case 'scheduled':
      return 'Record whether the work is finished'
    case 'finished':
    case 'partlyFinished':
    case 'notSuitable':
    case 'cannotBeDone':
    case 'notNeeded':
      return 'Nothing: it is closed'
  }
}
