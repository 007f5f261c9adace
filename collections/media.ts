import type { CollectionConfig } from 'payload'
import { nobodySets, signedIn, staff, staffOrDrawing } from '#collections/access.ts'
import { line } from '#collections/fields/prose.ts'
import { toBeConfirmedField } from '#collections/fields/to-be-confirmed.ts'
import { optionsOf } from '#collections/fields/validate-with.ts'
import { changeRecord, keepWhatPagesShow, withdrawRecord } from '#collections/hooks/publishing.ts'
import { takeUpload } from '#collections/hooks/take-upload.ts'
import { tidyWords } from '#collections/hooks/tidy-words.ts'
import { mimeTypes } from '#lib/media/file-types.ts'
import { mediaFolder } from '#lib/media/media-folder.ts'
import { pictureWidths } from '#lib/media/picture-sizes.ts'
import { recognisable } from '#lib/media/recognisable.ts'
import { largestFile } from '#lib/staff-door/upload-limits.ts'

/** Pictures and PDF files. Delivery sends them from `/media/`, with the database away too. No SVG: it can carry scripts. */
export const media: CollectionConfig = {
  slug: 'media',
  access: { read: staffOrDrawing, create: staff, update: staff, delete: staff },
  admin: { useAsTitle: 'filename', description: `A file can be up to ${largestFile / 1024 / 1024} MB.` },
  // The same file twice would be two to replace.
  disableDuplicate: true,
  hooks: {
    beforeOperation: [takeUpload],
    beforeValidate: [tidyWords],
    afterChange: [changeRecord],
    beforeDelete: [keepWhatPagesShow],
    afterDelete: [withdrawRecord],
  },
  upload: {
    staticDir: mediaFolder(),
    mimeTypes,
    pasteURL: false,
    focalPoint: false,
    crop: false,
    imageSizes: [
      { name: 'small', width: pictureWidths.small, formatOptions: { format: 'webp', options: { quality: 75 } } },
      { name: 'large', width: pictureWidths.large, formatOptions: { format: 'webp', options: { quality: 75 } } },
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
    {
      name: 'recognisable',
      type: 'radio',
      label: 'Can anyone be recognised?',
      options: optionsOf(recognisable),
      admin: {
        condition: isPicture,
        description: 'If somebody can be and did not agree, use another picture. Never show people doing unpaid work.',
      },
    },
    {
      name: 'agreementKeptBy',
      type: 'text',
      label: 'Who keeps the record of their agreement',
      maxLength: 160,
      access: { read: signedIn },
      admin: { condition: isAgreed, description: 'A post or a team, not a name.' },
      validate: saysWhoKeepsIt,
    },
    line({ name: 'credit', max: 120, label: 'Whose picture it is', description: 'As the page says it, like: Avon and Somerset Police.' }),
    {
      name: 'fileNote',
      type: 'textarea',
      label: 'What the file says about itself',
      access: { read: signedIn, create: nobodySets, update: nobodySets },
      admin: { readOnly: true, condition: ({ fileNote }) => Boolean(fileNote) },
      hooks: { beforeChange: [({ req, value }) => req.context.fileNote ?? value] },
    },
    toBeConfirmedField(),
  ],
}

type Picture = { recognisable?: string | null; isDecorative?: boolean | null; mimeType?: string | null }

function isPicture({ mimeType }: Picture) {
  return mimeType?.startsWith('image/') ?? false
}

function saysWhoKeepsIt(value: string | null | undefined, { data }: { data: Picture }) {
  return !isAgreed(data) || value?.trim() ? true : 'Say who keeps the record that they agreed, or use another picture'
}

function isAgreed({ recognisable }: Picture) {
  return recognisable === 'agreed'
}

function saysWhatItShows(value: string | null | undefined, { data }: { data: Picture }) {
  return !isPicture(data) || data.isDecorative || value?.trim() ? true : 'Say what the picture shows, or tick that it is only decoration'
}
