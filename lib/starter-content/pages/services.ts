import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const services: StarterDocument = {
  collection: 'pages',
  slug: 'services',
  title: 'Find a service',
  summary: 'Help in Avon and Somerset with housing, work, health, money, family and the law. Choose what you need, or look at everything.',
  body: [
    { blockType: 'listing', of: 'services', whenEmpty: 'There are no services in the directory yet.' },
    {
      blockType: 'text',
      markdown: `## How we check

Each service shows the day we last checked it, and where. To begin with, we read the details in published sources. Nobody at our office has called or visited these services yet. Some sources are old, and the page says so where we know it.

We list a service only when a source gives its details. If one is missing, it may still be there to help you. Your council or your probation practitioner may know more. If something here is wrong, [tell us](/contact).

Our office does not run these services. If you call one, its own rules on privacy apply.`,
    },
  ],
  related: ['/help-and-support', '/help-and-support/domestic-abuse', '/help-and-support/victims-of-crime'],
}
