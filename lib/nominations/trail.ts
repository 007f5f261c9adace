import { paths } from '#lib/paths.ts'

/** The pages above the nomination pages. Written here, because those are shown without a query. */
export const paybackTrail = [
  { label: 'Home', href: paths.home },
  { label: 'Community Payback', href: paths.communityPayback },
]
