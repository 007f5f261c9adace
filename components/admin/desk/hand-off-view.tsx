import type { AdminViewServerProps } from 'payload'
import { Gone } from '#components/admin/desk/gone.tsx'
import { PrintButton } from '#components/admin/desk/print-button.tsx'
import { guardedView } from '#components/admin/guarded-view.tsx'
import { AnswerList } from '#components/nominations/answer-list.tsx'
import { formatDay } from '#lib/dates.ts'
import { findHandOff, type ProbationField } from '#lib/desk/hand-off.ts'
import { findProject } from '#lib/desk/queries.ts'
import { listPhotosToHandOn } from '#lib/nominations/photos.ts'
import { office } from '#lib/office.ts'
import { paths } from '#lib/paths.ts'
import { doesCasework } from '#lib/users/rights.ts'
import './desk.scss'
import './desk-printed.scss'

/** What is handed to the Probation Service, made to be printed: the work, and on a sheet of its own how to reach whoever nominated it. */
export const HandOffView = guardedView(doesCasework, HandOff)

async function HandOff({ initPageResult: { req }, params }: AdminViewServerProps) {
  const project = await findProject(params?.segments?.at(2), req)
  if (!project) return <Gone one="project" />
  const { fields, more, contacts } = await findHandOff(project, req)

  return (
    <div className="desk desk--printed">
      <div className="desk__not-printed">
        <p>
          <a href={paths.deskRecord('projects', project.id)}>Back to the project</a>
        </p>
        <p>Nothing is sent from here. That you were shown these details is written down, and so is each file.</p>
        <PrintButton />{' '}
        <a href={paths.handOffFile(project.id)} download>
          Download as CSV
        </a>
      </div>
      <h1>Community Payback project {project.reference}</h1>
      <p>
        From {office.name}, {formatDay(new Date())}
      </p>
      <Fields fields={fields} />
      <h2>About the work and the place</h2>
      <AnswerList answers={more} />
      <HandedPhotos project={project.id} />
      <section className="desk__sheet">
        <h2>Contact details: {project.reference}</h2>
        <p>Keep this sheet apart from the other. It names people.</p>
        {contacts.length === 0 && <p>No nomination is in this project.</p>}
        {contacts.map(({ id, reference, fields: known }) => (
          <section key={id} aria-labelledby={`contact-${id}`}>
            <h3 id={`contact-${id}`}>Nomination {reference}</h3>
            <Fields fields={known} />
          </section>
        ))}
      </section>
    </div>
  )
}

async function HandedPhotos({ project }: { project: string }) {
  const photos = await listPhotosToHandOn(project)
  if (photos.length === 0) return null
  return (
    <>
      <h2>Photos of the place</h2>
      {photos.map(({ id, nomination, width, height }, index) => (
        // biome-ignore lint/performance/noImgElement: casework alone may fetch it
        <img
          key={id}
          className="desk__photo"
          src={paths.photoOf(nomination, id)}
          alt={`Number ${index + 1}`}
          width={width}
          height={height}
        />
      ))}
    </>
  )
}

/** Each under the Probation Service's own name, which stands beside what it means. */
function Fields({ fields }: { fields: ProbationField[] }) {
  return (
    <dl className="answers">
      {fields.map(({ field, label, value }) => (
        <div key={field}>
          <dt>
            {label} <code>{field}</code>
          </dt>
          <dd>{value || 'Not provided'}</dd>
        </div>
      ))}
    </dl>
  )
}
