import type { CollectionConfig, GlobalConfig } from 'payload'
import { noteRestore, refuseStale, refuseStaleSettings, takeTurnToSave, takeTurnToSaveSettings } from '#collections/hooks/refuse-stale.ts'

const folder = '/components/admin/saves'
const buttons = {
  SaveButton: `${folder}/save-button.tsx#SaveButton`,
  SaveDraftButton: `${folder}/save-draft-button.tsx#SaveDraftButton`,
  PublishButton: `${folder}/publish-button.tsx#PublishButton`,
}

// What people outside have sent, what was made of it, and accounts, stay in the database alone.
const neverKeptInBrowser = new Set(['nominations', 'projects', 'page-feedback', 'search-misses', 'failures', 'users'])

/** A collection in which nobody's save undoes another's unseen, and words that are not saved yet are not lost. */
export function withSafeSaves<Collection extends CollectionConfig>(collection: Collection): Collection {
  const { hooks, admin, fields, slug } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [noteRestore, takeTurnToSave, ...(hooks?.beforeOperation ?? [])],
      beforeValidate: [refuseStale, ...(hooks?.beforeValidate ?? [])],
    },
    admin: { ...admin, components: { ...admin?.components, edit: { ...buttons, ...admin?.components?.edit } } },
    fields: [unsavedWordsField(!neverKeptInBrowser.has(slug)), ...fields],
  }
}

/** The same for settings. */
export function withSafeSettings(settings: GlobalConfig): GlobalConfig {
  const { hooks, admin, fields } = settings
  return {
    ...settings,
    hooks: {
      ...hooks,
      beforeOperation: [takeTurnToSaveSettings, ...(hooks?.beforeOperation ?? [])],
      beforeValidate: [refuseStaleSettings, ...(hooks?.beforeValidate ?? [])],
    },
    admin: { ...admin, components: { ...admin?.components, elements: { ...buttons, ...admin?.components?.elements } } },
    fields: [unsavedWordsField(true), ...fields],
  }
}

/** Nothing that is stored: where the form says what happened to words that were not saved. */
function unsavedWordsField(isKeptInBrowser: boolean) {
  return {
    name: 'unsavedWords',
    type: 'ui' as const,
    admin: {
      disableListColumn: true,
      components: { Field: { path: `${folder}/unsaved-words.tsx#UnsavedWords`, clientProps: { isKeptInBrowser } } },
    },
  }
}
