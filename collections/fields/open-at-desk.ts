import type { Field } from 'payload'

/** Leads from the form of a record to where its steps are taken. */
export const openAtDesk: Field = {
  name: 'openAtDesk',
  type: 'ui',
  admin: { components: { Field: '/components/admin/desk/open-at-desk.tsx#OpenAtDesk' }, disableListColumn: true },
}
