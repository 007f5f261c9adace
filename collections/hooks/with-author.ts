import { type CollectionBeforeChangeHook, type CollectionConfig, type Field, type PayloadRequest, ValidationError } from 'payload'
import { nobodySets, signedIn } from '#collections/access.ts'

type Admin = NonNullable<CollectionConfig['admin']>

/** A collection that says on each of its versions who made it, and why, where they said so. Only staff see it. */
export function withAuthor<Collection extends CollectionConfig>(collection: Collection): Collection {
  const { admin = {}, fields, hooks = {} } = collection
  const columns = (admin.defaultColumns ?? []).filter((name) => name !== 'updatedAt')
  return {
    ...collection,
    fields: [...fields, ...(collection.versions ? [noteField] : []), ...authorFields],
    hooks: { ...hooks, beforeChange: [...(hooks.beforeChange ?? []), signChange] },
    admin: {
      ...admin,
      defaultColumns: [...columns, 'changedBy', 'updatedAt'],
      ...(collection.versions && { components: withVersions(admin) }),
    },
  }
}

/** Payload's own list names nobody. */
function withVersions({ components = {} }: Admin) {
  const { views, ...others } = components
  return { ...others, views: { ...views, edit: { ...views?.edit, versions: { Component: versionList } } } }
}

const versionList = '/components/admin/version-list.tsx#VersionList'

const writtenByTheSite = { read: signedIn, create: nobodySets, update: nobodySets }

/** Only where there are versions for it to stand on. */
const noteField: Field = {
  name: 'newNote',
  type: 'textarea',
  // What was typed last time stands on that version, and not in the form again.
  virtual: true,
  label: 'What you changed, and why',
  admin: {
    position: 'sidebar',
    readOnly: false,
    description: 'Only if you want to say so. Staff read it among the versions; nobody else does.',
  },
}

const authorFields: Field[] = [
  {
    name: 'changedBy',
    type: 'relationship',
    relationTo: 'users',
    maxDepth: 0,
    label: 'Last changed by',
    access: writtenByTheSite,
    admin: { position: 'sidebar', readOnly: true, condition: ({ changedBy }) => Boolean(changedBy) },
  },
  { name: 'changeNote', type: 'text', label: 'Why', access: writtenByTheSite, admin: { hidden: true } },
]

const longestNote = 300

const signChange: CollectionBeforeChangeHook = ({ data, req }) => {
  const { newNote } = data
  const isNote = typeof newNote === 'string'
  // Payload checks nothing of what it doesn't store, nor of a draft.
  if (isNote && newNote.length > longestNote) throw refuseNote(req)
  return { ...data, changedBy: req.user?.id ?? null, changeNote: (isNote && newNote) || null }
}

function refuseNote(req: PayloadRequest) {
  const message = `Say what you changed in ${longestNote} characters or fewer`
  return new ValidationError({ errors: [{ path: 'newNote', message }], req }, req.t)
}
