import type { AdminViewServerProps } from 'payload'
import { PrintButton } from '#components/admin/desk/print-button.tsx'
import { guardedView } from '#components/admin/guarded-view.tsx'
import { AnswerList } from '#components/nominations/answer-list.tsx'
import { formatDay, formatPartialDate } from '#lib/dates.ts'
import { notProvided, projectWork } from '#lib/desk/answers.ts'
import { listProjects } from '#lib/desk/queries.ts'
import { office } from '#lib/office.ts'
import { paths } from '#lib/paths.ts'
import type { Project } from '#lib/payload-types.ts'
import { projectStatuses } from '#lib/projects/statuses.ts'
import { doesCasework } from '#lib/users/rights.ts'
import './desk.scss'
import './desk-printed.scss'

/** Projects that somebody chose at the desk, made to be printed for a meeting. Nobody who nominated one is named. */
export const ListView = guardedView(doesCasework, List)

async function List({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const projects = await listProjects([searchParams?.project ?? []].flat(), req)

  return (
    <div className="desk desk--printed">
      <div className="desk__not-printed">
        <p>
          <a href={paths.deskPart('underWay')}>Back to the projects</a>
        </p>
        {projects.length > 0 && <PrintButton />}
      </div>
      <h1>Community Payback projects</h1>
      <p>
        From {office.name}, {formatDay(new Date())}
      </p>
      {projects.length === 0 && <p>No project was chosen. Go back, tick those to print, and press “List those ticked”.</p>}
      {projects.map((project) => (
        <ListedProject key={project.id} project={project} />
      ))}
    </div>
  )
}

function ListedProject({ project }: { project: Project }) {
  const { id, reference, title, status, plannedFor, createdAt } = project
  const month = plannedFor ? ` for ${formatPartialDate(plannedFor)}` : ''
  const standing = { name: 'Where it stands', answer: [`${projectStatuses[status]}${month}. Begun on ${formatDay(createdAt)}.`] }
  return (
    <section className="desk__listed" aria-labelledby={`project-${id}`}>
      <h2 id={`project-${id}`}>
        {reference}: {title}
      </h2>
      <AnswerList
        answers={[standing, ...projectWork(project).filter(({ name, answer }) => name !== 'Name' && answer[0] !== notProvided)]}
      />
    </section>
  )
}
