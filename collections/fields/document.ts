import type { CollectionConfig, Field } from 'payload'
import { administratorsOrToTrash, nobodySets, signedIn, staff, staffOrPublished } from '#collections/access.ts'
import { bodyField } from '#collections/fields/body.ts'
import { dayField } from '#collections/fields/day.ts'
import { scheduleNotesField } from '#collections/fields/schedule-notes.ts'
import { shownOnField } from '#collections/fields/shown-on.ts'
import { siteAddressField } from '#collections/fields/site-address.ts'
import { slugField } from '#collections/fields/slug.ts'
import { toBeConfirmedField } from '#collections/fields/to-be-confirmed.ts'
import { optionsOf } from '#collections/fields/validate-with.ts'
import { dateChangedWords } from '#collections/hooks/date-changed-words.ts'
import { keepFromBin, keepWhatIsLinked, publishChange, withdrawDeleted } from '#collections/hooks/publishing.ts'
import { refuseNameless } from '#collections/hooks/refuse-nameless.ts'
import { tidyWords } from '#collections/hooks/tidy-words.ts'
import { binAsDraft, binLiveWords, keepNewestVersion } from '#collections/hooks/trash.ts'
import { takeAnswers } from '#collections/hooks/withdrawal.ts'
import { browserTitles } from '#lib/documents/browser-titles.ts'
import { type DocumentCollection, documentCollections, paths } from '#lib/paths.ts'

/** What every collection of public documents has: an address, drafts, schedules and a body of blocks. */
export function documentCollection(slug: DocumentCollection, fields: Field[]): CollectionConfig & { slug: DocumentCollection } {
  return {
    slug,
    // What is drawn of a document that another leads to; its body isn't.
    defaultPopulate: { title: true, summary: true },
    access: { read: staffOrPublished, create: staff, update: staff, delete: administratorsOrToTrash, readVersions: staff },
    // No autosave: it lost words typed while it ran, and Payload let two people write over each other. Now Payload tells whoever comes
    // second that the document is being edited, and asks before unsaved words are left.
    versions: { maxPerDoc: 100, drafts: true },
    trash: true,
    hooks: {
      beforeOperation: [takeAnswers, binLiveWords, keepNewestVersion],
      beforeValidate: [tidyWords],
      beforeChange: [dateChangedWords, keepFromBin, binAsDraft],
      afterChange: [publishChange],
      beforeDelete: [keepWhatIsLinked],
      afterDelete: [withdrawDeleted],
    },
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', 'slug', ...(slug === 'pages' ? ['parent'] : []), '_status', 'updatedAt'],
      preview: ({ id }) => paths.preview(slug, String(id)),
      components: { edit: { PublishButton: publishButton(slug), UnpublishButton: withdrawButton(slug) } },
    },
    fields: [
      siteAddressField(),
      scheduleNotesField(),
      { name: 'title', type: 'text', required: true, maxLength: 120, hooks: { beforeChange: [refuseNameless] } },
      slugField(slug),
      {
        name: 'summary',
        type: 'textarea',
        required: true,
        maxLength: 300,
        admin: { description: 'One or two plain sentences. Shown under the title and wherever the page is listed.' },
      },
      ...fields,
      {
        name: 'isSensitive',
        type: 'checkbox',
        label: 'Sensitive page',
        defaultValue: false,
        admin: {
          position: 'sidebar',
          description:
            'For domestic abuse and the like. Puts a button to leave quickly on the page, keeps it off the device, and hides its name from share cards.',
        },
      },
      {
        name: 'browserTitle',
        type: 'select',
        label: 'Title in the browser',
        defaultValue: 'help',
        options: optionsOf(browserTitles),
        admin: {
          position: 'sidebar',
          condition: ({ isSensitive }) => Boolean(isSensitive),
          description: 'What the tab and the browser’s history call the page, in place of its own title.',
        },
      },
      {
        name: 'owner',
        type: 'relationship',
        relationTo: 'users',
        access: { read: signedIn },
        admin: { position: 'sidebar', description: 'Who looks after this page. It says when it is next reviewed once somebody does.' },
      },
      {
        ...dayField({ name: 'nextReviewDue' }),
        hooks: { beforeChange: [({ value, siblingData }) => (siblingData.owner ? value : null)] },
        admin: {
          position: 'sidebar',
          date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
          condition: ({ owner }) => Boolean(owner),
          description: 'By when its owner reads it again and makes sure that it is still right.',
        },
      },
      {
        ...dayField({ name: 'wordsChangedOn', label: 'Words last changed', isAside: true }),
        access: { create: nobodySets, update: nobodySets },
      },
      bodyField(),
      {
        name: 'related',
        type: 'relationship',
        relationTo: [...documentCollections],
        hasMany: true,
        maxRows: 6,
        label: 'Related pages',
        admin: { description: 'Where to read on. Shown at the end of the page, each with its title and summary.' },
      },
      toBeConfirmedField(),
      shownOnField(),
    ],
  }
}

/** Payload doesn't tell a button which collection it stands in. */
function withdrawButton(collection: DocumentCollection) {
  return { path: '/components/admin/withdraw-button.tsx#WithdrawButton', serverProps: { collection } }
}

function publishButton(collection: DocumentCollection) {
  return { path: '/components/admin/schedules/publish-or-schedule.tsx#PublishOrSchedule', serverProps: { collection } }
}
