import { localCriminalJusticeBoard } from '#lib/starter-content/boards/local-criminal-justice-board.ts'
import { reducingReoffendingBoard } from '#lib/starter-content/boards/reducing-reoffending-board.ts'
import { about } from '#lib/starter-content/pages/about.ts'
import { accessibility } from '#lib/starter-content/pages/accessibility.ts'
import { communityPayback } from '#lib/starter-content/pages/community-payback.ts'
import { complaints } from '#lib/starter-content/pages/complaints.ts'
import { contact } from '#lib/starter-content/pages/contact.ts'
import { cookies } from '#lib/starter-content/pages/cookies.ts'
import { domesticAbuse } from '#lib/starter-content/pages/domestic-abuse.ts'
import { freedomOfInformation } from '#lib/starter-content/pages/freedom-of-information.ts'
import { helpAndSupport } from '#lib/starter-content/pages/help-and-support.ts'
import { helpForVictims } from '#lib/starter-content/pages/help-for-victims.ts'
import { home } from '#lib/starter-content/pages/home.ts'
import { inSomerset } from '#lib/starter-content/pages/in-somerset.ts'
import { news } from '#lib/starter-content/pages/news.ts'
import { partnerships } from '#lib/starter-content/pages/partnerships.ts'
import { privacy } from '#lib/starter-content/pages/privacy.ts'
import { programmes } from '#lib/starter-content/pages/programmes.ts'
import { publications } from '#lib/starter-content/pages/publications.ts'
import { reducingReoffending } from '#lib/starter-content/pages/reducing-reoffending.ts'
import { services } from '#lib/starter-content/pages/services.ts'
import { strategies } from '#lib/starter-content/pages/strategies.ts'
import { saferSomersetPartnership } from '#lib/starter-content/partnerships/safer-somerset-partnership.ts'
import { somersetYouthJusticePartnership } from '#lib/starter-content/partnerships/somerset-youth-justice-partnership.ts'
import { southWestReducingReoffendingPartnership } from '#lib/starter-content/partnerships/south-west-reducing-reoffending-partnership.ts'
import { driveProject } from '#lib/starter-content/programmes/drive-project.ts'
import { integratedOffenderManagement } from '#lib/starter-content/programmes/integrated-offender-management.ts'
import { prisonersBuildingHomes } from '#lib/starter-content/programmes/prisoners-building-homes.ts'
import { southGloucestershireDrive } from '#lib/starter-content/programmes/south-gloucestershire-drive.ts'
import { driveEvaluation } from '#lib/starter-content/publications/drive-evaluation.ts'
import { policeAndCrimePlan } from '#lib/starter-content/publications/police-and-crime-plan.ts'
import { starterAccessibilityIssues } from '#lib/starter-content/records/accessibility-issues.ts'
import { driveFigures } from '#lib/starter-content/records/drive-figures.ts'
import { starterHelplines } from '#lib/starter-content/records/helplines.ts'
import { starterOfficeHolders } from '#lib/starter-content/records/office-holders.ts'
import { starterOffices } from '#lib/starter-content/records/offices.ts'
import { starterOrganisations } from '#lib/starter-content/records/organisations.ts'
import { reoffendingFigures } from '#lib/starter-content/records/reoffending-figures.ts'
import { abuseAndVictimsServices } from '#lib/starter-content/services/abuse-and-victims.ts'
import { draftsOnAbuse } from '#lib/starter-content/services/drafts-on-abuse.ts'
import { draftsOnConvictions } from '#lib/starter-content/services/drafts-on-convictions.ts'
import { healthServices } from '#lib/starter-content/services/health.ts'
import { housingServices } from '#lib/starter-content/services/housing.ts'
import { workAndMoneyServices } from '#lib/starter-content/services/work-and-money.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'
import { reducingReoffendingStrategy } from '#lib/starter-content/strategies/reducing-reoffending-strategy-2025-2028.ts'

/** What documents show by reference. */
export const starterRecords = {
  organisations: starterOrganisations,
  helplines: starterHelplines,
  officeHolders: starterOfficeHolders,
  offices: starterOffices,
  figures: { ...reoffendingFigures, ...driveFigures },
  accessibilityIssues: starterAccessibilityIssues,
} as const

export const starterDocuments: StarterDocument[] = [
  home,
  reducingReoffending,
  inSomerset,
  reducingReoffendingBoard,
  localCriminalJusticeBoard,
  partnerships,
  southWestReducingReoffendingPartnership,
  saferSomersetPartnership,
  somersetYouthJusticePartnership,
  programmes,
  integratedOffenderManagement,
  prisonersBuildingHomes,
  driveProject,
  southGloucestershireDrive,
  strategies,
  reducingReoffendingStrategy,
  communityPayback,
  ...helpAndSupport,
  domesticAbuse,
  ...helpForVictims,
  services,
  ...housingServices,
  ...workAndMoneyServices,
  ...healthServices,
  ...abuseAndVictimsServices,
  ...draftsOnAbuse,
  ...draftsOnConvictions,
  publications,
  policeAndCrimePlan,
  driveEvaluation,
  news,
  about,
  contact,
  complaints,
  freedomOfInformation,
  accessibility,
  ...privacy,
  cookies,
]

/** What the public finds. */
export const publishedDocuments = starterDocuments.filter(({ isDraft }) => !isDraft)
