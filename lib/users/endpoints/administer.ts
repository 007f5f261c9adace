import type { PayloadRequest } from 'payload'
import { adapterOf } from '#lib/database/adapter.ts'
import { isMailSetUp, queueLetter } from '#lib/mail/letters.ts'
import { paths } from '#lib/paths.ts'
import type { Deed } from '#lib/staff-log/deeds.ts'
import { noteDeed } from '#lib/staff-log/note-deed.ts'
import { removeCodes } from '#lib/users/codes.ts'
import { staffEndpoint } from '#lib/users/endpoints/staff-endpoint.ts'
import { invitationLetter, resetLetter } from '#lib/users/letters.ts'
import { type LinkKind, linkKinds, makeLink } from '#lib/users/links.ts'
import { findPerson, type Person } from '#lib/users/people.ts'
import { Refused } from '#lib/users/refused.ts'
import { isAdministrator } from '#lib/users/rights.ts'
import { endSessions } from '#lib/users/sessions.ts'

/** Somebody lost their app and their recovery codes. They are told by whoever did it, and set up new ones where codes are required. */
export const resetCodes = staffEndpoint(paths.users, async (_, req) => {
  const person = await personNamed(req)
  await note('codesRemoved', person, req)
  await removeCodes(person.id)
  return { body: { message: `${person.email} signs in without a code now.` }, to: paths.user(person.id) }
})

/** On every device, such as one that was left behind. */
export const signOutEverywhere = staffEndpoint(paths.users, async (_, req) => {
  const person = await personNamed(req)
  await note('signedOutEverywhere', person, req)
  await endSessions(person.id)
  return { body: { message: `${person.email} is signed out everywhere.` }, to: paths.user(person.id) }
})

/** A link by which somebody chooses their password: by letter, or shown once to whoever asked for it where no letters are sent. */
export const sendLink = staffEndpoint(paths.users, async ({ kind: asked }, req) => {
  const person = await personNamed(req)
  if (person.isDisabled) throw new Refused(409, 'This account is disabled. Take the tick off “Disabled”, save, and try again.')
  const kind: LinkKind = asked === 'reset' ? 'reset' : 'invitation'
  await note('linkMade', person, req)
  const url = await makeLink(person.id, kind)
  const to = paths.user(person.id)
  if (!isMailSetUp())
    return {
      body: {
        message: `This site sends no e-mail. Give ${person.email} this link, which is good once, within ${linkKinds[kind].lasts}:`,
        url,
      },
      to,
    }
  const letter = kind === 'reset' ? resetLetter(url) : invitationLetter(url)
  await queueLetter({ kind, to: person.email, goodForHours: linkKinds[kind].hours, ...letter })
  return { body: { message: `A letter with a link is on its way to ${person.email}.` }, to }
})

/** First: with each of these somebody could take an account over. */
function note(what: Deed, { id, email }: Person, req: PayloadRequest) {
  return noteDeed({ what, kind: 'users', id, title: email }, req, adapterOf(req.payload).drizzle)
}

/** @throws Refused unless an administrator names somebody else's account that exists. */
async function personNamed({ user, routeParams }: PayloadRequest): Promise<Person> {
  if (!user || !isAdministrator(user)) throw new Refused(403, 'Only an administrator can do this.')
  const person = await findPerson(String(routeParams?.id))
  if (!person) throw new Refused(404, 'There is nobody with this account any more.')
  if (person.id === user.id) throw new Refused(409, 'For your own account use “Account” and “One-time codes”.')
  return person
}
