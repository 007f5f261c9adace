import type { CollectionConfig } from 'payload'
import { administratorsOrToTrash, nobodySets, signedIn, staff, staffOrDrawing } from '#collections/access.ts'
import { fileWords } from '#collections/fields/file-words.ts'
import { shownOnField } from '#collections/fields/shown-on.ts'
import { toBeConfirmedField } from '#collections/fields/to-be-confirmed.ts'
import { changeFile } from '#collections/hooks/publishing.ts'
import { keepFromBin, keepWhatPagesShow, withdrawRecord } from '#collections/hooks/records.ts'
import { takeUpload } from '#collections/hooks/take-upload.ts'
import { tidyWords } from '#collections/hooks/tidy-words.ts'
import { mimeTypes } from '#lib/media/file-types.ts'
import { mediaFolder } from '#lib/media/media-folder.ts'
import { pictureWidths } from '#lib/media/picture-sizes.ts'
import { largestFile } from '#lib/staff-door/upload-limits.ts'

/** Pictures and PDF files. Delivery sends them from `/media/`, with the database away too. No SVG: it can carry scripts. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'File', plural: 'Files' },
  access: { read: staffOrDrawing, create: staff, update: staff, delete: administratorsOrToTrash },
  admin: {
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'title', 'alt'],
    description: `A file can be up to ${largestFile / 1024 / 1024} MB.`,
  },
  // The same file twice would be two to replace.
  disableDuplicate: true,
  // Of what is said about a file: a file that was replaced is gone.
  versions: { maxPerDoc: 100 },
  trash: true,
  hooks: {
    beforeOperation: [takeUpload],
    beforeValidate: [tidyWords],
    beforeChange: [keepFromBin],
    afterChange: [changeFile],
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
    ...fileWords,
    {
      name: 'fileNote',
      type: 'textarea',
      label: 'What the file says about itself',
      access: { read: signedIn, create: nobodySets, update: nobodySets },
      admin: { readOnly: true, condition: ({ fileNote }) => Boolean(fileNote) },
      hooks: { beforeChange: [({ req, value }) => req.context.fileNote ?? value] },
    },
    toBeConfirmedField(),
    shownOnField(),
  ],
}
