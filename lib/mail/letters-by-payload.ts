import type { EmailAdapter } from 'payload'
import { isMailSetUp, queueLetter } from '#lib/mail/letters.ts'

const aWeek = 7 * 24

/** For what Payload itself wants to send: nothing does today. Payload's own stand-in would log the whole message, links included. */
export const lettersByPayload: EmailAdapter = ({ payload }) => ({
  name: 'letters',
  defaultFromAddress: 'nobody@localhost.test',
  defaultFromName: 'Reducing reoffending',
  async sendEmail({ to, subject, text }) {
    if (!isMailSetUp() || typeof to !== 'string' || typeof text !== 'string')
      return payload.logger.warn('An e-mail was not sent: e-mail is not set up, or it is no text to one address')
    await queueLetter({ kind: 'payload', to, subject: subject ?? '', text, goodForHours: aWeek })
  },
})
