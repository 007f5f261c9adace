import { formatMoment, formatPartialDate } from '#lib/dates.ts'
import { unsuitableReasons } from '#lib/nominations/reasons.ts'
import { nominationStatuses } from '#lib/nominations/statuses.ts'
import { paths } from '#lib/paths.ts'
import type { Nomination, Project } from '#lib/payload-types.ts'
import { projectStatuses } from '#lib/projects/statuses.ts'

type Row = NonNullable<Nomination['history']>[number] | NonNullable<Project['history']>[number]

type Facts = Partial<Pick<Nomination, 'passedTo' | 'question' | 'project'> & Pick<Project, 'plannedFor'>>

/** Every step and note: when, what, by whom, and what was said with it. */
export function History({ rows }: { rows: readonly Row[] }) {
  return (
    <section aria-labelledby="history">
      <h2 id="history">What happened when</h2>
      <ol className="desk__history">
        {rows.map((row, index) => (
          <li key={row.id ?? row.at}>
            <p>
              <strong>{isNote(rows, index) ? 'A note' : { ...nominationStatuses, ...projectStatuses }[row.status]}</strong>
              {[`, ${formatMoment(row.at)}`, ...byWhom(row, index === 0)].join(', ')}
            </p>
            <Said row={row} />
            {row.note && <p className="desk__words">Note: {row.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Whether nothing but words was added: it stood there before. */
function isNote(rows: readonly Row[], index: number) {
  return index > 0 && rows[index - 1]?.status === rows[index]?.status
}

/** Nobody’s name stands with what a resident did, and where it begins that goes without saying. */
function byWhom({ by }: Row, isFirst: boolean) {
  if (typeof by === 'object' && by !== null) return [`by ${by.name || by.email}`]
  return isFirst ? [] : ['by the resident, or by somebody whose account isn’t there any more']
}

function Said({ row }: { row: Row }) {
  const { passedTo, question, project, plannedFor }: Facts = row
  return (
    <>
      {row.reason && <p>Why: {unsuitableReasons[row.reason]}</p>}
      {passedTo && <p>To: {passedTo}</p>}
      {question && <p className="desk__words">We asked: {question}</p>}
      {plannedFor && <p>Month: {formatPartialDate(plannedFor)}</p>}
      {project && (
        <p>
          <ProjectLink project={project} />
        </p>
      )}
    </>
  )
}

export function ProjectLink({ project }: { project: string | Pick<Project, 'id' | 'reference' | 'title'> }) {
  if (typeof project === 'string') return 'A project that isn’t there any more'
  return (
    <>
      Project <a href={paths.deskRecord('projects', project.id)}>{project.reference}</a>: {project.title}
    </>
  )
}
