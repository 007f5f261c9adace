/** Why content is not accessible, in the three ways the Public Sector Bodies Accessibility Regulations 2018 tell apart. */
export const issueGrounds = {
  nonCompliance: 'Non-compliance with the accessibility regulations',
  disproportionateBurden: 'Disproportionate burden',
  outOfScope: 'Content that’s not within the scope of the accessibility regulations',
} as const

export type IssueGround = keyof typeof issueGrounds
