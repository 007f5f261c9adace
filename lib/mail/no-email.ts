import type { EmailAdapter } from 'payload'

/** Until e-mail is set up, says that one was not sent. Payload's own stand-in logs the whole message, password links included. */
export const noEmail: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'nobody@localhost.test',
  defaultFromName: 'Reducing reoffending',
  async sendEmail() {
    payload.logger.warn('An e-mail was not sent: e-mail is not set up')
  },
})
