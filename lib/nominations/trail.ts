import { paths } from '#lib/paths.ts'

/** Where the nomination pages stand. Written here, because they are shown without a query. */
export const paybackTrail = [
  { label: 'Home', href: paths.home },
  { label: 'Community Payback', href: paths.communityPayback },
]
