import type { UIField } from 'payload'

/** Beside a record, a file or a page: what shows it or leads to it in public. */
export function shownOnField(): UIField {
  return {
    name: 'shownOn',
    type: 'ui',
    admin: { position: 'sidebar', components: { Field: '/components/admin/shown-on.tsx#ShownOn' } },
  }
}
