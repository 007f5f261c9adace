import { councilAreas } from '#lib/nominations/council-areas.ts'
import { starterDocuments, starterRecords } from '#lib/starter-content/starter-content.ts'

const laws = [
  'Crime and Disorder Act 1998',
  'Freedom of Information Act 2000',
  'Offender Management Act 2007',
  'Police, Crime, Sentencing and Courts Act 2022',
  'Policing and Crime Act 2009',
  'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018',
]

/** “Community safety partnership” is what the law calls each of these bodies. */
const bodies = [
  'community safety partnerships',
  'community safety partnership',
  'Community safety partnerships',
  'Disclosure and Barring Service',
  'Equality Advisory and Support Service',
  'Equality and Human Rights Commission',
  'HM Prison and Probation Service',
  'Independent Office for Police Conduct',
  'Information Commissioner’s Office',
  'Ministry of Housing, Communities and Local Government',
  'Ministry of Justice',
  'Office of the Police and Crime Commissioner',
  'Police and Crime Commissioners',
  'Police and Crime Commissioner',
  'Police and Crime Panel',
  'Prisons and Probation Ombudsman',
  'Reducing Reoffending Board',
  'Youth Justice Partnership Board',
]

const others = [
  'Avon and Somerset',
  'Community Payback',
  'Devon and Cornwall',
  'Police and Crime Plan',
  'Reducing Reoffending Strategy',
  'South Wales',
  'South West',
  'Universal Credit',
  'Web Content Accessibility Guidelines',
  'West Sussex',
]

export const listedNames = [...laws, ...bodies, ...others]

const namedDocuments = ['boards', 'partnerships', 'programmes', 'publications', 'strategies']

const recordedNames = [
  ...starterDocuments.filter(({ collection }) => namedDocuments.includes(collection)).map(({ title }) => title),
  ...[starterRecords.organisations, starterRecords.helplines, starterRecords.officeHolders].flatMap((records) =>
    Object.values(records).map(({ name }) => name),
  ),
  ...Object.values(councilAreas),
]

/** Longest first, so that no name is taken for part of another. */
export const properNames = [...new Set([...listedNames, ...recordedNames])].toSorted((one, other) => other.length - one.length)
