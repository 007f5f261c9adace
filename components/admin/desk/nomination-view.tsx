import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { Gone } from '#components/admin/desk/gone.tsx'
import { History, ProjectLink } from '#components/admin/desk/history.tsx'
import { Late } from '#components/admin/desk/late.tsx'
import { Letters } from '#components/admin/desk/letters.tsx'
import { LikelyDuplicates } from '#components/admin/desk/likely-duplicates.tsx'
import { NoteForm } from '#components/admin/desk/note-form.tsx'
import { JoinForm, MakeProjectForm } from '#components/admin/desk/project-forms.tsx'
import { Steps } from '#components/admin/desk/steps.tsx'
import { Told } from '#components/admin/desk/told.tsx'
import { guardedView } from '#components/admin/guarded-view.tsx'
import { Photos } from '#components/admin/nomination-photos/nomination-photos.tsx'
import { AnswerList } from '#components/nominations/answer-list.tsx'
import { contactOf, workOf } from '#lib/desk/answers.ts'
import { attentionOf } from '#lib/desk/attention.ts'
import { findNomination, isRecordLate, listLikelyDuplicates, listOpenProjects } from '#lib/desk/queries.ts'
import { stageOf } from '#lib/nominations/stages.ts'
import { nominationStatuses } from '#lib/nominations/statuses.ts'
import { paths } from '#lib/paths.ts'
import type { Nomination } from '#lib/payload-types.ts'
import { projectStatuses } from '#lib/projects/statuses.ts'
import type { Step } from '#lib/steps/step.ts'
import { doesCasework } from '#lib/users/rights.ts'
import './desk.scss'
import './desk-form.scss'

/** All of a nomination on one page: what it says, where it stands, what may come next, and what is like it. */
export const NominationView = guardedView(doesCasework, NominationPage)

async function NominationPage({ initPageResult: { req }, params, searchParams }: AdminViewServerProps) {
  const nomination = await findNomination(params?.segments?.at(2), req)
  if (!nomination) return <Gone one="nomination" />
  const find = typeof searchParams?.find === 'string' ? searchParams.find : undefined
  const [others, projects, isLate] = await Promise.all([
    listLikelyDuplicates(nomination.id, req),
    nomination.status === 'checked' ? listOpenProjects(nomination.id, find ?? '') : [],
    isRecordLate('nominations', nomination, req.payload),
  ])

  return (
    <div className="desk">
      <Told>
        <h1>Nomination {nomination.reference}</h1>
        <Standing nomination={nomination} />
        {isLate && <Late kind="nominations" />}
        <Attention sentences={attentionOf(nomination)} />
        <div className="desk__columns">
          <div>
            <h2>What it says</h2>
            <AnswerList answers={workOf(nomination)} />
            {!nomination.erasedAt && (
              <>
                <Photos nomination={nomination.id} />
                <h2>Who sent it</h2>
                <AnswerList answers={contactOf(nomination)} />
                <p>
                  <a href={paths.edit('nominations', nomination.id)}>Correct its words</a> ·{' '}
                  <a href={paths.keepingOf(nomination.id)}>Erase it, or keep it longer</a>
                </p>
              </>
            )}
          </div>
          {!nomination.erasedAt && (
            <Steps
              kind="nominations"
              id={nomination.id}
              status={nomination.status}
              formOf={(step) => projectForm(step, { nomination, projects, find })}
              isOpen={({ asks }) => asks === 'project' && find !== undefined}
            />
          )}
        </div>
        <LikelyDuplicates nomination={nomination} others={others} />
        <Letters nomination={nomination.id} />
        <History rows={nomination.history ?? []} />
        {!nomination.erasedAt && <NoteForm kind="nominations" id={nomination.id} />}
      </Told>
    </div>
  )
}

function Standing({ nomination: { status, passedTo, project } }: { nomination: Nomination }) {
  const known = typeof project === 'object' ? project : null
  return (
    <>
      <p>
        <strong>{nominationStatuses[status]}</strong>. The resident reads: “
        {stageOf({ status, passedTo: passedTo ?? null, project: known })}”.
      </p>
      {status === 'inProject' && known && (
        <p>
          <ProjectLink project={known} /> ({projectStatuses[known.status]})
        </p>
      )}
    </>
  )
}

function Attention({ sentences }: { sentences: string[] }) {
  if (sentences.length === 0) return null
  return (
    <section className="desk__attention" aria-labelledby="attention">
      <h2 id="attention">Look at this first</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}

type Joining = { nomination: Nomination; projects: Awaited<ReturnType<typeof listOpenProjects>>; find: string | undefined }

function projectForm({ asks, label }: Step<string>, { nomination, projects, find }: Joining): ReactNode {
  const { id, place, description } = nomination
  if (asks === 'newProject')
    return <MakeProjectForm nomination={id} label={label} values={{ title: place.slice(0, 100), place, description }} />
  if (asks !== 'project') return undefined
  const choices = projects.map(({ id: value, reference, title, place: where, status }) => ({
    value,
    label: `${reference}: ${title}`,
    hint: `${where}. ${projectStatuses[status]}`,
  }))
  return (
    <>
      <search>
        <form className="desk-form" action={paths.deskRecord('nominations', id)}>
          <label htmlFor="find-project">Find a project by its reference, name, place or postcode</label>
          <input id="find-project" type="search" name="find" defaultValue={find} />
          <button type="submit" className="desk__button desk__button--second">
            Find projects
          </button>
        </form>
      </search>
      {choices.length > 0 ? (
        <JoinForm key={find} nomination={id} label={label} projects={choices} />
      ) : (
        <p>{find ? 'No open project has these words.' : 'No open project is like this one. Find it by its words.'}</p>
      )}
    </>
  )
}
