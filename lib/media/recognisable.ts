/** What may be said of the people in a picture (ICO: a picture of somebody who can be recognised is personal data). Whoever did not agree isn't shown. */
export const recognisable = {
  no: 'No',
  agreed: 'Yes, and they agreed',
} as const
