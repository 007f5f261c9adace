import type { Field } from 'payload'

/** Nothing that is stored: what is set to happen to a page by itself, and what should have and didn’t, above its form. */
export function scheduleNotesField(): Field {
  return {
    name: 'scheduleNotes',
    type: 'ui',
    admin: { disableListColumn: true, components: { Field: '/components/admin/schedules/schedule-notes.tsx#ScheduleNotes' } },
  }
}
