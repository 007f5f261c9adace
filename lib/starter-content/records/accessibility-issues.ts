type StarterAccessibilityIssue = { issue: string; criterion: string; ground: 'nonCompliance'; plan: string; foundOn: string }

export const starterAccessibilityIssues = {
  notYetAudited: {
    issue: 'No independent expert has tested this site. There may be problems that our own checks did not find.',
    criterion: 'It may fail any part of the Web Content Accessibility Guidelines (WCAG) 2.2, levels A and AA',
    ground: 'nonCompliance',
    plan: 'We plan to have the site tested by an independent expert and by disabled people.',
    foundOn: '2026-11-23',
  },
} as const satisfies Record<string, StarterAccessibilityIssue>
