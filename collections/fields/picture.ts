import type { UploadField, UploadFieldSingleValidation } from 'payload'
import { upload as validUpload } from 'payload/shared'
import { whyNotShown } from '#lib/media/why-not-shown.ts'

type PictureOptions = { name?: string; description?: string; isRequired?: boolean }

/** A picture that pages show, once staff have said whether anyone in it can be recognised. */
export function pictureField({ name = 'picture', description, isRequired = false }: PictureOptions = {}): UploadField {
  return {
    name,
    type: 'upload',
    relationTo: 'media',
    required: isRequired,
    filterOptions: { mimeType: { contains: 'image/' } },
    validate: mayBeShown,
    ...(description && { admin: { description } }),
  }
}

const mayBeShown: UploadFieldSingleValidation = async (value, options) => {
  const known = await validUpload(value, options)
  // The form asks again and again while somebody types, and has no database.
  if (known !== true || typeof value !== 'string' || options.event === 'onChange') return known
  const { req } = options
  const picture = await req.payload.findByID({ collection: 'media', id: value, depth: 0, disableErrors: true, req, overrideAccess: true })
  return whyNotShown(picture) ?? true
}
