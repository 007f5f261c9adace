'use client'

import { DeskForm } from '#components/admin/desk/desk-form.tsx'
import { useTold } from '#components/admin/desk/told.tsx'
import { noteQuestion, projectQuestions } from '#lib/desk/step-questions.ts'
import { firstMessages } from '#lib/forms/form-state.ts'
import type { Choice } from '#lib/forms/questions.ts'
import { paths } from '#lib/paths.ts'
import { projectSchema } from '#lib/projects/schema.ts'
import { noteSchema, stepSchema } from '#lib/steps/answers.ts'

type Making = { nomination: string; label: string; values: { title: string; place: string; description: string } }

const newProject = projectSchema.omit({ accessNotes: true }).extend({ note: noteSchema })

/** Makes a project of a checked nomination, in words that a caseworker may change. */
export function MakeProjectForm({ nomination, label, values }: Making) {
  const tell = useTold()
  return (
    <DeskForm
      id="make-project"
      action={paths.makeProject(nomination)}
      submit={label}
      groups={[{ questions: { ...projectQuestions, ...noteQuestion } }]}
      values={values}
      check={(answers) => messagesOf(newProject.safeParse(answers))}
      done={({ message }) => tell(message ?? label)}
    />
  )
}

/** Joins a checked nomination to one of these projects. */
export function JoinForm({ nomination, label, projects }: { nomination: string; label: string; projects: readonly Choice[] }) {
  const tell = useTold()
  return (
    <DeskForm
      id="join-project"
      action={paths.joinProject(nomination)}
      submit={label}
      groups={[{ questions: { project: { kind: 'choice', label: 'Which project?', choices: projects }, ...noteQuestion } }]}
      check={(answers) => messagesOf(stepSchema('project').safeParse(answers))}
      done={({ message }) => tell(message ?? label)}
    />
  )
}

/** The same where one project stands beside it. */
export function JoinThisForm({ nomination, project }: { nomination: string; project: { id: string; reference: string } }) {
  const tell = useTold()
  const label = `Join ${project.reference}`
  return (
    <DeskForm
      id={`join-${project.id}`}
      action={paths.joinProject(nomination)}
      submit={label}
      groups={[]}
      carried={{ project: project.id }}
      check={() => ({})}
      done={({ message }) => tell(message ?? label)}
    />
  )
}

function messagesOf({ error }: ReturnType<typeof newProject.safeParse> | ReturnType<ReturnType<typeof stepSchema>['safeParse']>) {
  return error ? firstMessages(error) : {}
}
