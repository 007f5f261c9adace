import type { EmailAdapter } from 'payload'

/** Until e-mail is set up: says that one was not sent. Payload's own stand-in prints the whole letter, password links included, to the log. */
export const noEmail: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'nobody@localhost.test',
  defaultFromName: 'Reducing reoffending',
  async sendEmail() {
    payload.logger.warn('An e-mail was not sent: e-mail is not set up')
  },
})
