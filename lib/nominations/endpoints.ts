import type { Endpoint } from 'payload'
import { enterNominationEndpoint } from '#lib/desk/enter-nomination.ts'
import { isId } from '#lib/is-id.ts'
import { joinProject } from '#lib/nominations/join-project.ts'
import { sendAgain } from '#lib/nominations/letters/letters-of-nominations.ts'
import { makeProject } from '#lib/nominations/make-project.ts'
import { newProjectSchema } from '#lib/projects/schema.ts'
import { factsIn, firstMessage } from '#lib/steps/answers.ts'
import { forCasework, noteEndpoint, stepEndpoint } from '#lib/steps/endpoints.ts'
import { toldOf } from '#lib/steps/told.ts'
import { Refused } from '#lib/users/refused.ts'

const intoAProject = { from: 'checked', to: 'inProject' } as const

/** The steps of nominations, and notes on them. A checked one is made into a project, or joined to one that is there. */
export const nominationEndpoints: Endpoint[] = [
  stepEndpoint('nominations'),
  noteEndpoint('nominations'),
  enterNominationEndpoint,
  {
    path: '/:id/make-project',
    method: 'post',
    handler: forCasework('nominations', async (fields, { id, ...taking }) => {
      const { data: words, error } = newProjectSchema.safeParse(fields)
      if (!words) throw new Refused(422, firstMessage(error))
      const { project, ...outcome } = await makeProject(id, words, taking)
      return { ...toldOf('nominations', intoAProject, outcome), project }
    }),
  },
  {
    path: '/:id/join',
    method: 'post',
    handler: forCasework('nominations', async (fields, { id, ...taking }) => {
      const answered = factsIn('project', fields)
      if ('message' in answered) throw new Refused(422, answered.message)
      const outcome = await joinProject(id, String(answered.facts.project), taking)
      if ('refused' in outcome && outcome.refused === 'noProject') throw new Refused(409, notOpen)
      return toldOf('nominations', intoAProject, outcome)
    }),
  },
  {
    path: '/:id/send-again',
    method: 'post',
    handler: forCasework('nominations', async ({ letter }, { id }) => {
      if (!isId(letter) || !(await sendAgain(id, letter))) throw new Refused(409, notToSend)
      return { message: 'The letter is on its way' }
    }),
  },
]

const notToSend = 'This letter can’t be sent again: it is on its way, or there is no email address. Open it again to see'
const notOpen = 'That project is closed, or isn’t there any more. Choose another, or make a new one'
