import type { PayloadRequest } from 'payload'
import { isDomesticAbuseHelpline } from '#lib/helplines/known-helplines.ts'
import { isMailSetUp } from '#lib/mail/letters.ts'
import { officeHoursOf } from '#lib/office-hours/setting.ts'
import { documentCollections } from '#lib/paths.ts'
import type { SiteSetting } from '#lib/payload-types.ts'
import { relatedId } from '#lib/related-id.ts'
import { recordsIn } from '#lib/search/document-words.ts'
import { doesCasework } from '#lib/users/rights.ts'

/** What is still missing before the public can rely on the site, each as staff are told it. */
export async function listMissingToOpen(settings: Partial<SiteSetting>, req: PayloadRequest): Promise<string[]> {
  return [...listMissingSettings(settings), ...(await listWhoCantRead(settings, req)), ...(await listUncheckedHelplines(req))]
}

/** Whoever is told of danger opens a nomination, so the account has to be one that can. */
async function listWhoCantRead({ dangerReader, dangerDeputy }: Partial<SiteSetting>, req: PayloadRequest): Promise<string[]> {
  const named = [
    { what: 'casework for whoever reads notices of danger', id: relatedId(dangerReader) },
    { what: 'casework for their deputy', id: relatedId(dangerDeputy) },
  ].flatMap(({ what, id }) => (id ? [{ what, id }] : []))
  if (named.length === 0) return []
  const where = { id: { in: named.map(({ id }) => id) } }
  const { docs } = await req.payload.find({ collection: 'users', where, pagination: false, depth: 0, req, overrideAccess: true })
  return named.flatMap(({ what, id }) => (docs.some((person) => person.id === id && doesCasework(person)) ? [] : [what]))
}

/** What of that is a setting, which an open site must not lose either. */
export function listMissingSettings({ office = {}, ...settings }: Partial<SiteSetting>): string[] {
  const isCollecting = settings.nominations === 'collect'
  const needed: [string, unknown][] = [
    ['a phone number or an email address of the office', office.phone || office.email],
    ['the data protection officer', office.dataProtectionOfficer],
    ['the accessibility contact', office.accessibilityContact],
    ['how soon you answer about accessibility', office.accessibilityAnswersWithin],
    ['how long page feedback is kept', office.feedbackKeptFor],
    ['how long nominations are kept, in months', office.nominationsKeptMonths],
    ['who reads notices of danger', settings.dangerReader],
    ['their deputy', settings.dangerDeputy],
    ['the day the monitoring officer read the complaints page', settings.complaintsReadOn],
    ['where the Probation Service receives nominations', !isCollecting || settings.probationAddress],
    ['the arrangement for sharing details', !isCollecting || settings.dataSharingArrangement],
    ['the data protection impact assessment', !isCollecting || settings.impactAssessment],
    ['office hours that the site goes by', !isCollecting || officeHoursOf(settings.officeHours)],
    ['email that this site can send (whoever runs it sets SMTP_URL)', !isCollecting || isMailSetUp()],
  ]
  return needed.flatMap(([what, value]) => (value ? [] : [what]))
}

/** Every helpline that a sensitive page shows must have been checked by somebody. */
async function listUncheckedHelplines(req: PayloadRequest): Promise<string[]> {
  const where = { _status: { equals: 'published' } }
  const { docs } = await req.payload.find({
    collection: 'helplines',
    where,
    pagination: false,
    depth: 0,
    sort: 'name',
    req,
    overrideAccess: true,
  })
  const sensitive = await listSensitive(req)
  const shown = new Set(sensitive.flatMap(recordsIn))
  // Each of them begins with this one, whether anybody chose it there or not.
  const isShown = ({ id, phone }: (typeof docs)[number]) =>
    shown.has(id) || (sensitive.length > 0 && isDomesticAbuseHelpline({ phone: phone ?? '' }))
  return docs.filter(isShown).flatMap(({ name, check }) => (check?.on ? [] : [`a recorded check of ${name}`]))
}

async function listSensitive(req: PayloadRequest): Promise<object[]> {
  const where = { and: [{ isSensitive: { equals: true } }, { _status: { equals: 'published' } }] }
  const all = documentCollections.map((collection) =>
    req.payload.find({ collection, where, pagination: false, depth: 2, req, overrideAccess: true }),
  )
  return (await Promise.all(all)).flatMap(({ docs }): object[] => docs)
}
