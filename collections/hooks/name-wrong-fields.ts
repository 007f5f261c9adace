import type { AfterErrorHook } from 'payload'

/**
 * Tells staff which fields are refused, and why. Next bundles Payload more than once, and the copy that answers doesn't know another's
 * ValidationError by its class, so it would leave both out.
 */
export const nameWrongFields: AfterErrorHook = ({ error, result }) => {
  if (!('status' in error && error.status === 400 && 'data' in error && hasErrors(error.data))) return
  const { message, data } = error
  return { response: { ...result, errors: [{ name: 'ValidationError', message, data }] } }
}

function hasErrors(data: unknown): data is { errors: unknown[] } {
  return typeof data === 'object' && data !== null && 'errors' in data && Array.isArray(data.errors)
}
