import { councilAreas } from '#lib/nominations/council-areas.ts'
import { dangers } from '#lib/nominations/dangers.ts'
import { owners } from '#lib/nominations/owners.ts'
import { placeKinds } from '#lib/nominations/place-kinds.ts'
import { answerNames } from '#lib/nominations/questions.ts'
import { rules } from '#lib/nominations/rules.ts'
import { toilets } from '#lib/nominations/toilets.ts'
import { workKinds } from '#lib/nominations/work-kinds.ts'
import type { Nomination, Project } from '#lib/payload-types.ts'
import { projectDangers, projectOwners, projectPlaceKinds, projectToilets } from '#lib/projects/labels.ts'

/** An answer in words, a line each where there are several, under the name of its question. */
export type Listed = { name: string; answer: string[] }

/** In place of an answer that nobody gave. */
export const notProvided = 'Not provided'

export const areaNames = { ...councilAreas, notSure: 'Not sure' } as const

/** What a nomination says of the work, in the order in which a caseworker needs it: what, where, what may stand against it, how it could be done. */
export function workOf(nomination: Nomination): Listed[] {
  if (nomination.erasedAt) return leftOf(nomination)
  const { kinds, description, place, postcode, councilArea, placeKind, owner, ownerName, accessNotes } = nomination
  return [
    { name: answerNames.kinds, answer: kinds.map((kind) => workKinds[kind]) },
    { name: answerNames.description, answer: [description] },
    { name: answerNames.place, answer: [place] },
    { name: answerNames.postcode, answer: given(postcode) },
    { name: answerNames.councilArea, answer: [areaNames[councilArea]] },
    { name: 'Paid work or profit', answer: given(nomination.rules && rules[nomination.rules]) },
    { name: answerNames.dangers, answer: given(...(nomination.dangers ?? []).map((danger) => dangers[danger])) },
    { name: answerNames.placeKind, answer: given(placeKind && placeKinds[placeKind]) },
    { name: answerNames.owner, answer: given(owner && owners[owner]) },
    { name: answerNames.ownerName, answer: given(ownerName) },
    { name: 'Toilets', answer: given(nomination.toilets && toilets[nomination.toilets]) },
    { name: answerNames.accessNotes, answer: given(accessNotes) },
  ]
}

/** What erasing leaves. */
function leftOf({ kinds, councilArea }: Nomination): Listed[] {
  return [
    { name: answerNames.kinds, answer: kinds.map((kind) => workKinds[kind]) },
    { name: answerNames.councilArea, answer: [areaNames[councilArea]] },
  ]
}

/** Who sent it, and how to reach them. */
export function contactOf({ name, email, phone, organisation, emailConfirmedAt }: Nomination): Listed[] {
  return [
    { name: 'Name', answer: given(name) },
    { name: answerNames.email, answer: [...given(email), ...(emailConfirmedAt ? ['The resident says that it is theirs.'] : [])] },
    { name: answerNames.phone, answer: given(phone) },
    { name: answerNames.organisation, answer: given(organisation) },
  ]
}

/** What a project says, as staff read it. */
export function projectWork(project: Project): Listed[] {
  const { title, kinds, description, place, postcode, councilArea, placeKind, owner, ownerName, accessNotes } = project
  return [
    { name: 'Name', answer: [title] },
    { name: answerNames.kinds, answer: kinds.map((kind) => workKinds[kind]) },
    { name: answerNames.description, answer: [description] },
    { name: answerNames.place, answer: [place] },
    { name: answerNames.postcode, answer: given(postcode) },
    { name: answerNames.councilArea, answer: [areaNames[councilArea]] },
    { name: answerNames.dangers, answer: given(...(project.dangers ?? []).map((danger) => projectDangers[danger])) },
    { name: answerNames.placeKind, answer: given(placeKind && projectPlaceKinds[placeKind]) },
    { name: answerNames.owner, answer: given(owner && projectOwners[owner]) },
    { name: 'Organisation that owns it', answer: given(ownerName) },
    { name: 'Toilets', answer: given(project.toilets && projectToilets[project.toilets]) },
    { name: answerNames.accessNotes, answer: given(accessNotes) },
  ]
}

function given(...answers: (string | null | undefined)[]) {
  const said = answers.filter((answer) => typeof answer === 'string' && answer !== '') as string[]
  return said.length > 0 ? said : [notProvided]
}
