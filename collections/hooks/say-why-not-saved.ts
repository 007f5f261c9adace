import type { AfterErrorHook } from 'payload'

const isBeingEdited =
  'Somebody else is editing this just now, so nothing was saved. Your words are still here: ask them, or open the page again to take over'

/** Next bundles Payload more than once, and the copy that answers says of another's errors only that they are unknown. */
export const sayWhyNotSaved: AfterErrorHook = ({ error }) => {
  const { status }: { status?: unknown } = Object(error)
  if (status === 409) return { response: { errors: [{ message: error.message }] } }
  if (status === 423) return { response: { errors: [{ message: isBeingEdited }] } }
}
