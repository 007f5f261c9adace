import { JoinThisForm } from '#components/admin/desk/project-forms.tsx'
import { Sideways } from '#components/admin/framed-table.tsx'
import { formatDay } from '#lib/dates.ts'
import { areaNames } from '#lib/desk/answers.ts'
import type { LikelyDuplicate } from '#lib/desk/queries.ts'
import { nominationStatuses } from '#lib/nominations/statuses.ts'
import { workKinds } from '#lib/nominations/work-kinds.ts'
import { paths } from '#lib/paths.ts'
import type { Nomination } from '#lib/payload-types.ts'

type Compared = Pick<LikelyDuplicate, 'reference' | 'place' | 'postcode' | 'area' | 'kinds' | 'description' | 'since'> & {
  status: Nomination['status']
}

/** Other nominations that may be of the same work, beside this one. */
export function LikelyDuplicates({ nomination, others }: { nomination: Nomination; others: LikelyDuplicate[] }) {
  const { councilArea, createdAt, ...rest } = nomination
  const compared = { ...rest, area: councilArea, since: new Date(createdAt), postcode: rest.postcode ?? null }

  return (
    <section aria-labelledby="duplicates">
      <h2 id="duplicates">Others that may be the same</h2>
      {others.length === 0 ? (
        <p>No other nomination is in the same postcode sector, or in the same area for the same kind of work.</p>
      ) : (
        <Sideways className="desk__beside" label="Side by side">
          <article>
            <h3>This one, {nomination.reference}</h3>
            <Words of={compared} />
          </article>
          {others.map((other) => (
            <article key={other.id}>
              <h3>
                <a href={paths.deskRecord('nominations', other.id)}>{other.reference}</a>
              </h3>
              <p>{other.isSameSector ? 'In the same postcode sector' : 'In the same area, for the same kind of work'}</p>
              <Words of={other} />
              <Join nomination={nomination} other={other} />
            </article>
          ))}
        </Sideways>
      )}
    </section>
  )
}

function Words({ of: { place, postcode, area, kinds, description, since, status } }: { of: Compared }) {
  return (
    <>
      <p>
        Sent on {formatDay(since)}. Now: {nominationStatuses[status]}
      </p>
      <p className="desk__words">{[place, postcode, areaNames[area]].filter(Boolean).join(', ')}</p>
      <p>{kinds.map((kind) => workKinds[kind]).join(', ')}</p>
      <p className="desk__words">{description}</p>
    </>
  )
}

function Join({ nomination, other: { project } }: { nomination: Nomination; other: LikelyDuplicate }) {
  if (!project) return <p>It isn’t in an open project.</p>
  if (nomination.status !== 'checked')
    return (
      <p>
        It is in project {project.reference}.{nomination.status !== 'inProject' && ' Mark this one as checked to join it.'}
      </p>
    )
  return (
    <>
      <p>
        It is in project {project.reference}: {project.title}
      </p>
      <JoinThisForm nomination={nomination.id} project={{ id: project.id, reference: project.reference }} />
    </>
  )
}
