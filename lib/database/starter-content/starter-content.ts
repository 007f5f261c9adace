import { communityPayback } from '#lib/database/starter-content/community-payback.ts'
import { driveFigures } from '#lib/database/starter-content/drive-figures.ts'
import { driveProject } from '#lib/database/starter-content/drive-project.ts'
import { home } from '#lib/database/starter-content/home.ts'
import { reducingReoffending } from '#lib/database/starter-content/reducing-reoffending.ts'
import { reducingReoffendingBoard } from '#lib/database/starter-content/reducing-reoffending-board.ts'
import { reoffendingFigures } from '#lib/database/starter-content/reoffending-figures.ts'
import { southWestReducingReoffendingPartnership } from '#lib/database/starter-content/south-west-reducing-reoffending-partnership.ts'
import type { StarterDocument } from '#lib/database/starter-content/starter-document.ts'

export type { StarterBlock, StarterDocument } from '#lib/database/starter-content/starter-document.ts'

export const starterFigures = { ...reoffendingFigures, ...driveFigures } as const

export const starterDocuments: StarterDocument[] = [
  home,
  reducingReoffending,
  reducingReoffendingBoard,
  southWestReducingReoffendingPartnership,
  driveProject,
  communityPayback,
]

export const starterSettings: StarterSettings = {
  alert: null,
  navigation: [
    { label: 'How we reduce reoffending', document: '/reducing-reoffending' },
    { label: 'Reducing Reoffending Board', document: '/boards/reducing-reoffending-board' },
    { label: 'South West partnership', document: '/partnerships/south-west-reducing-reoffending-partnership' },
    { label: 'Drive Project', document: '/programmes/drive-project' },
    { label: 'Community Payback', document: '/community-payback' },
    { label: 'Nominate a project', form: 'nominate' },
  ],
  visitReasons: [
    { key: 'information', label: 'Find information' },
    { key: 'help', label: 'Get help for myself or someone else' },
    { key: 'nominate', label: 'Nominate a project' },
    { key: 'partner', label: 'Work with a partner' },
    { key: 'study-or-media', label: 'Study or media' },
    { key: 'other', label: 'Something else' },
  ],
}

type StarterSettings = {
  alert: string | null
  navigation: { label: string; document?: string; form?: 'nominate' }[]
  visitReasons: { key: string; label: string }[]
}
