/** What the office can say of itself, as pages name it. Each is shown only once it is filled in. */
export const officeDetails = {
  phone: 'Phone',
  email: 'Email',
  hours: 'Office hours',
  answersWithin: 'We answer within',
  pressContact: 'For the press',
  figuresLicence: 'Licence of figures',
  dataProtectionOfficer: 'Data protection officer',
  accessibilityContact: 'About accessibility',
  accessibilityAnswersWithin: 'We answer about accessibility within',
  nominationsCheckedWithin: 'We check nominations within',
  nominationsKeptFor: 'We keep nominations for',
  feedbackKeptFor: 'We keep page feedback for',
} as const

export type OfficeDetail = keyof typeof officeDetails
