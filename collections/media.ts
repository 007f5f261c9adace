import type { CollectionConfig } from 'payload'
import { staff, staffOrDrawing } from '#collections/access.ts'
import { toBeConfirmedField } from '#collections/fields/to-be-confirmed.ts'
import { changeRecord, keepWhatPagesShow, withdrawRecord } from '#collections/hooks/publishing.ts'
import { shortenFileName } from '#collections/hooks/shorten-file-name.ts'
import { tidyWords } from '#collections/hooks/tidy-words.ts'
import { mediaFolder } from '#lib/media/media-folder.ts'
import { largestFile } from '#lib/staff-door/upload-limits.ts'

/** Pictures and PDF files. Delivery sends them from `/media/`, with the database away too. No SVG: it can carry scripts. */
export const media: CollectionConfig = {
  slug: 'media',
  access: { read: staffOrDrawing, create: staff, update: staff, delete: staff },
  admin: { useAsTitle: 'filename', description: `A file may have ${largestFile / 1024 / 1024} MB at most.` },
  hooks: {
    beforeOperation: [shortenFileName],
    beforeValidate: [tidyWords],
    afterChange: [changeRecord],
    beforeDelete: [keepWhatPagesShow],
    afterDelete: [withdrawRecord],
  },
  upload: {
    staticDir: mediaFolder(),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'],
    pasteURL: false,
    focalPoint: false,
    crop: false,
    imageSizes: [
      { name: 'small', width: 400, formatOptions: { format: 'webp', options: { quality: 75 } } },
      { name: 'large', width: 960, formatOptions: { format: 'webp', options: { quality: 75 } } },
    ],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: 'What the picture shows',
      maxLength: 250,
      admin: { description: 'For people who can’t see it.' },
      validate: saysWhatItShows,
    },
    {
      name: 'isDecorative',
      type: 'checkbox',
      label: 'The picture is only decoration',
      defaultValue: false,
    },
    toBeConfirmedField(),
  ],
}

type Picture = { isDecorative?: boolean | null; mimeType?: string | null }

function saysWhatItShows(value: string | null | undefined, { data }: { data: Picture }) {
  const isPicture = data.mimeType?.startsWith('image/') ?? false
  return !isPicture || data.isDecorative || value?.trim() ? true : 'Say what the picture shows, or tick that it is only decoration'
}
