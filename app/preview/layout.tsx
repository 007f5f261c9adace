import SiteLayout from '../(site)/layout.tsx'

export const dynamic = 'force-dynamic'

export default SiteLayout
