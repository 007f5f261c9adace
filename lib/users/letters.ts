import { siteName } from '#lib/site-name.ts'
import { linkKinds } from '#lib/users/links.ts'

/** What somebody reads who asked for a new password. */
export function resetLetter(url: string) {
  return {
    subject: 'Choose a new password',
    text: [
      `Somebody asked for a new password for your account on the staff pages of ${siteName}.`,
      `To choose one, open this address within ${linkKinds.reset.lasts}:`,
      url,
      'If it wasn’t you, do nothing: your password stays as it is.',
    ].join('\n\n'),
  }
}

/** What somebody reads who is to join the staff. */
export function invitationLetter(url: string) {
  return {
    subject: `Your account on ${siteName}`,
    text: [
      `An account was made for you on the staff pages of ${siteName}.`,
      `To choose your password, open this address within ${linkKinds.invitation.lasts}:`,
      url,
      'If you didn’t expect this, tell whoever runs the website in your office.',
    ].join('\n\n'),
  }
}
