import type { AdminViewServerProps } from 'payload'
import { Gone } from '#components/admin/desk/gone.tsx'
import { History } from '#components/admin/desk/history.tsx'
import { Late } from '#components/admin/desk/late.tsx'
import { NoteForm } from '#components/admin/desk/note-form.tsx'
import { Steps } from '#components/admin/desk/steps.tsx'
import { Told } from '#components/admin/desk/told.tsx'
import { guardedView } from '#components/admin/guarded-view.tsx'
import { AnswerList } from '#components/nominations/answer-list.tsx'
import { formatDay } from '#lib/dates.ts'
import { projectWork } from '#lib/desk/answers.ts'
import { findProject, type InProject, isRecordLate, listNominationsIn } from '#lib/desk/queries.ts'
import { stageOf } from '#lib/nominations/stages.ts'
import { paths } from '#lib/paths.ts'
import type { Project } from '#lib/payload-types.ts'
import { projectStatuses } from '#lib/projects/statuses.ts'
import { doesCasework } from '#lib/users/rights.ts'
import './desk.scss'
import './desk-form.scss'

/** All of a project on one page. Nobody who nominated it is named. */
export const ProjectView = guardedView(doesCasework, ProjectPage)

async function ProjectPage({ initPageResult: { req }, params }: AdminViewServerProps) {
  const project = await findProject(params?.segments?.at(2), req)
  if (!project) return <Gone one="project" />
  const [nominations, isLate] = await Promise.all([listNominationsIn(project.id), isRecordLate('projects', project, req.payload)])

  return (
    <div className="desk">
      <Told>
        <h1>Project {project.reference}</h1>
        <Standing project={project} />
        {isLate && <Late kind="projects" />}
        <p>
          <a href={paths.handOff(project.id)}>Hand-off to the Probation Service</a>
        </p>
        <div className="desk__columns">
          <div>
            <h2>The work</h2>
            <AnswerList answers={projectWork(project)} />
            <p>
              <a href={paths.edit('projects', project.id)}>Correct its words</a>
            </p>
            <Nominations nominations={nominations} />
          </div>
          <Steps kind="projects" id={project.id} status={project.status} />
        </div>
        <History rows={project.history ?? []} />
        <NoteForm kind="projects" id={project.id} />
      </Told>
    </div>
  )
}

function Standing({ project: { status, plannedFor } }: { project: Project }) {
  const stage = stageOf({ status: 'inProject', project: { status, plannedFor: plannedFor ?? null } })
  return (
    <p>
      <strong>{projectStatuses[status]}</strong>. Residents read: “{stage}”.
    </p>
  )
}

function Nominations({ nominations }: { nominations: InProject[] }) {
  return (
    <>
      <h2>Nominations in it</h2>
      {nominations.length === 0 && <p>None. What was nominated may have been erased or withdrawn.</p>}
      <ul>
        {nominations.map(({ id, reference, since }) => (
          <li key={id}>
            <a href={paths.deskRecord('nominations', id)}>{reference}</a>, received on {formatDay(since)}
          </li>
        ))}
      </ul>
    </>
  )
}
