/** What rules a nomination out, as the first page of the form asks; the first two lead to a page that says who can help instead. */
export const rules = {
  paidWork: 'It would replace work that someone is paid to do',
  profit: 'It would make a profit for somebody',
  none: 'None of these',
  notSure: 'I’m not sure',
} as const
