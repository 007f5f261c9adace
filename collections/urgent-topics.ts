import type { GlobalConfig } from 'payload'
import { administrators, staff } from '#collections/access.ts'
import { noteSettings } from '#collections/hooks/note-deeds.ts'
import { changeUrgentTopics } from '#collections/hooks/publishing.ts'
import { tidyWords } from '#collections/hooks/tidy-words.ts'
import { urgentTopicNames } from '#lib/urgent-topics/topics.ts'

/** What staff add to the topics that are built in: more words for each, and a switch. */
export const urgentTopics: GlobalConfig = {
  slug: 'urgent-topics',
  label: 'Urgent topics in searches',
  access: { read: staff, update: administrators },
  versions: { max: 100 },
  hooks: { beforeValidate: [tidyWords], afterChange: [changeUrgentTopics, noteSettings] },
  fields: Object.entries(urgentTopicNames).map(([name, label]) => ({
    name,
    type: 'group' as const,
    label,
    fields: [
      {
        name: 'words',
        type: 'textarea' as const,
        maxLength: 2000,
        label: 'More words and phrases',
        admin: { description: 'With a comma between. A single common word, like partner or leave, is not enough.' },
      },
      { name: 'isOff', type: 'checkbox' as const, label: 'Switched off', defaultValue: false },
    ],
  })),
}
