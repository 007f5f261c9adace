/** The second of the two documents this content was written from. The council last updated it on 5 December 2025. */
export const somersetPage =
  'https://www.somerset.gov.uk/health-safety-and-wellbeing/safer-somerset-partnership/reducing-reoffending-somerset'
