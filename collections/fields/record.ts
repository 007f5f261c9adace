import type { CollectionConfig } from 'payload'
import { createPublished } from '#collections/hooks/create-published.ts'
import { changeRecord, keepFromBin, keepWhatPagesShow, noteRecordBefore, withdrawRecord } from '#collections/hooks/records.ts'
import { tidyWords } from '#collections/hooks/tidy-words.ts'
import { binAsDraft, binLiveWords, keepNewestVersion } from '#collections/hooks/trash.ts'

/**
 * What every record has that pages show but that has no address of its own: drafts, and pages that follow what is published of it. A draft is
 * as whole as what is published, because the preview of a page draws it.
 */
export const recordContent = {
  trash: true,
  versions: { maxPerDoc: 100, drafts: { validate: true } },
  hooks: {
    beforeOperation: [createPublished, binLiveWords, keepNewestVersion],
    beforeValidate: [tidyWords],
    beforeChange: [noteRecordBefore, keepFromBin, binAsDraft],
    afterChange: [changeRecord],
    beforeDelete: [keepWhatPagesShow],
    afterDelete: [withdrawRecord],
  },
} satisfies Partial<CollectionConfig>
