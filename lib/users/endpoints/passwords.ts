import { paths } from '#lib/paths.ts'
import { askForLink } from '#lib/users/ask-for-link.ts'
import { findCodes, takeCode } from '#lib/users/codes.ts'
import { staffEndpoint } from '#lib/users/endpoints/staff-endpoint.ts'
import { ownerOf, usePasswordLink } from '#lib/users/links.ts'
import { passwordFault } from '#lib/users/passwords/password-fault.ts'
import { plainEmail } from '#lib/users/people.ts'
import { Refused } from '#lib/users/refused.ts'

export const notSetUp =
  'This site sends no e-mail. Ask an administrator for a link, or whoever runs the site: they make one with npm run admin:create.'
const lapsed = 'This link isn’t good any more: it was used, or its time is over. Ask for a new one.'

/** Says the same whoever asks, and whether somebody has that address or not. */
export const forgotPassword = staffEndpoint(paths.forgot, async ({ email = '' }) => {
  if (!/^\S+@\S+$/.test(plainEmail(email))) throw new Refused(400, 'Type your e-mail address, like name@example.org.')
  if (!(await askForLink(email))) throw new Refused(409, notSetUp)
  return {
    body: { message: 'If somebody has an account with that address, a letter with a link is on its way to it.' },
    to: paths.signInPage,
  }
})

/** By a link of a reset or an invitation. It signs nobody in. */
export const newPassword = staffEndpoint(paths.newPassword, async ({ token = '', password = '', code = '' }) => {
  const owner = await ownerOf(token)
  if (!owner) throw new Refused(403, lapsed)
  const fault = passwordFault(password, owner)
  if (fault) throw new Refused(422, `${fault}.`)
  const hasCodes = (await findCodes(owner.id)) !== undefined
  if (hasCodes && !(await takeCode(owner.id, code)))
    throw new Refused(401, 'Type the code that your app shows now, or a recovery code. After five wrong codes, wait some minutes.')
  if (!(await usePasswordLink(token, password))) throw new Refused(403, lapsed)
  return { body: { message: 'Your new password is set. Sign in with it.' }, to: `${paths.signInPage}?changed=password` }
})
