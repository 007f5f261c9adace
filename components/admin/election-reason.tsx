import type { TextareaFieldServerComponent } from 'payload'
import { AskReason } from '#components/admin/ask-reason.tsx'
import { currentDay } from '#lib/dates.ts'
import { campaignPartsOf } from '#lib/elections/campaign-parts.ts'
import { findPeriod, periodInWords } from '#lib/elections/period.ts'

/**
 * Where whoever publishes in the pre-election period says why. It is there while one is set, of news and of what has quotations or pictures, and of
 * other pages once it is asked.
 */
export const ElectionReason: TextareaFieldServerComponent = async ({
  clientField,
  collectionSlug,
  data,
  path,
  schemaPath,
  permissions,
  readOnly,
  req,
}) => {
  const period = await findPeriod(req)
  const isAhead = period !== undefined && currentDay() <= period.until
  const isConcerned = collectionSlug === 'news' || campaignPartsOf(collectionSlug, data ?? {}).size > 0
  return (
    <AskReason
      {...{ path, permissions }}
      {...(schemaPath && { schemaPath })}
      field={clientField}
      readOnly={readOnly ?? false}
      {...(isAhead && { days: periodInWords(period) })}
      isAlways={isAhead && isConcerned}
    />
  )
}
