import type { AfterErrorHook, SanitizedConfig } from 'payload'

/**
 * Nothing is changed or deleted by a condition, whoever asks, Payload's own collections included: eighteen services went in three clicks.
 * A collection may say that its rows can be deleted so.
 */
export async function oneAtATime(configuration: Promise<SanitizedConfig>) {
  const config = await configuration
  for (const collection of config.collections) {
    collection.disableBulkEdit = true
    collection.disableBulkDelete ??= true
  }
  return config
}

/** Payload says only that it was switched off. */
export const sayOneAtATime: AfterErrorHook = ({ error }) => {
  if (!/ has disabled bulk (?:edit|delete)$/.test(error.message)) return
  return {
    response: { errors: [{ message: 'Many can’t be changed or deleted at once here. Open each one, and change or delete it there' }] },
  }
}
