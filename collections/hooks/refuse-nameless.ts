import { type FieldHook, ValidationError } from 'payload'

/** A draft too needs a title: without one it stands in lists and links as a number, and nobody finds it again. */
export const refuseNameless: FieldHook = ({ value, originalDoc, operation, path, req }) => {
  // One from before this rule can still be put in the bin.
  if (value || (operation === 'update' && !originalDoc?.title)) return value
  throw new ValidationError({ errors: [{ path: path.join('.'), message: 'Fill this in: it is needed' }], req }, req.t)
}
