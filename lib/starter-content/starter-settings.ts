type StarterSettings = {
  navigation: { label: string; document?: string; form?: 'nominate' }[]
  visitReasons: { key: string; label: string }[]
  nominations: 'collect' | 'pause' | 'govUk'
  isOpen: boolean
}

/** What only the office can say of itself, like its phone number, is left out: the site shows it once it is filled in. */
export const starterSettings: StarterSettings = {
  navigation: [
    { label: 'Help and support', document: '/help-and-support' },
    { label: 'Community Payback', document: '/community-payback' },
    { label: 'Our work', document: '/reducing-reoffending' },
    { label: 'Publications', document: '/publications' },
    { label: 'About us', document: '/about' },
  ],
  visitReasons: [
    { key: 'information', label: 'Find information' },
    { key: 'help', label: 'Get help for myself or someone else' },
    { key: 'nominate', label: 'Nominate a project' },
    { key: 'partner', label: 'Work with a partner' },
    { key: 'study-or-media', label: 'Study or media' },
    { key: 'other', label: 'Something else' },
  ],
  nominations: 'collect',
  isOpen: false,
}
