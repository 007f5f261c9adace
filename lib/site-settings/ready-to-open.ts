import type { PayloadRequest } from 'payload'
import type { SiteSetting } from '#lib/payload-types.ts'

/** What is still missing before the public can rely on the site, each as staff are told it. */
export async function listMissingToOpen(settings: Partial<SiteSetting>, req: PayloadRequest): Promise<string[]> {
  return [...missingSettings(settings), ...(await listUncheckedHelplines(req))]
}

function missingSettings({ office = {}, ...settings }: Partial<SiteSetting>): string[] {
  const isCollecting = settings.nominations === 'collect'
  const needed: [string, unknown][] = [
    ['a phone number or an email address of the office', office.phone || office.email],
    ['the data protection officer', office.dataProtectionOfficer],
    ['the accessibility contact', office.accessibilityContact],
    ['how soon you answer about accessibility', office.accessibilityAnswersWithin],
    ['how long page feedback is kept', office.feedbackKeptFor],
    ['how long nominations are kept', office.nominationsKeptFor],
    ['who reads notices of danger', settings.dangerReader],
    ['their deputy', settings.dangerDeputy],
    ['the day the monitoring officer read the complaints page', settings.complaintsReadOn],
    ['where the Probation Service receives nominations', !isCollecting || settings.probationAddress],
    ['the arrangement for sharing details', !isCollecting || settings.dataSharingArrangement],
    ['the data protection impact assessment', !isCollecting || settings.impactAssessment],
  ]
  return needed.flatMap(([what, value]) => (value ? [] : [what]))
}

/** Every helpline that a sensitive page shows must have been checked by somebody. */
async function listUncheckedHelplines(req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.find({ collection: 'helplines', pagination: false, depth: 0, req, overrideAccess: true })
  return docs.flatMap(({ name, check }) => (check?.on ? [] : [`a recorded check of ${name}`]))
}
