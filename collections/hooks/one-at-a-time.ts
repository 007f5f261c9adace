import { type AfterErrorHook, APIError, type CollectionAfterOperationHook, type SanitizedConfig } from 'payload'
import { nobody } from '#collections/access.ts'

/**
 * Nothing is changed or deleted by a condition, whoever asks, Payload's own collections included: eighteen services went in three clicks.
 * A collection may say that its rows can be deleted so.
 */
export async function oneAtATime(configuration: Promise<SanitizedConfig>) {
  const config = await configuration
  for (const collection of config.collections) {
    collection.disableBulkEdit = true
    collection.disableBulkDelete ??= true
    collection.hooks.afterOperation.push(keepNothingRefused)
    // Payload lets everybody who is signed in write down what was done to the database.
    if (collection.slug === 'payload-migrations')
      collection.access = { ...collection.access, read: nobody, create: nobody, update: nobody, delete: nobody }
  }
  return config
}

/**
 * Our own code may change many at once in somebody's name. Payload then goes on after a refusal that comes once a row is written, and would keep
 * that row.
 */
const keepNothingRefused: CollectionAfterOperationHook = ({ operation, result }) => {
  const [refused] = operation === 'update' && 'errors' in result ? result.errors : []
  if (refused) throw new APIError(refused.message, 400)
  return result
}

/** Payload says only that it was switched off. */
export const sayOneAtATime: AfterErrorHook = ({ error }) => {
  if (!/ has disabled bulk (?:edit|delete)$/.test(error.message)) return
  return {
    response: { errors: [{ message: 'Many can’t be changed or deleted at once here. Open each one, and change or delete it there' }] },
  }
}
