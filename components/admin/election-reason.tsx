import type { TextareaFieldServerComponent } from 'payload'
import { AskReason } from '#components/admin/ask-reason.tsx'
import { findPeriod, isInPeriod, periodInWords } from '#lib/elections/period.ts'

/** Where whoever publishes in the pre-election period says why. It is asked from the start of news, and of other pages once it is needed. */
export const ElectionReason: TextareaFieldServerComponent = async ({
  clientField,
  collectionSlug,
  path,
  schemaPath,
  permissions,
  readOnly,
  req,
}) => {
  const period = await findPeriod(req)
  const days = period && isInPeriod(period, new Date()) ? periodInWords(period) : undefined
  return (
    <AskReason
      {...{ path, permissions }}
      {...(schemaPath && { schemaPath })}
      field={clientField}
      readOnly={readOnly ?? false}
      {...(days && { days })}
      isAlways={collectionSlug === 'news' && days !== undefined}
    />
  )
}
