import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const cookies: StarterDocument = {
  collection: 'pages',
  slug: 'cookies',
  title: 'Cookies',
  summary: 'This site’s public pages set no cookies and store nothing on your device.',
  body: [
    {
      blockType: 'text',
      markdown: `## Our pages store nothing

A cookie is a small file that a website keeps on your device. Today no public page of this site sets a cookie, and neither do the forms. No page keeps anything else in your browser’s storage. So there is no cookie banner.

Our pages ask no other website for anything. No other company can follow you through them.

Staff who sign in to write this site get a cookie that keeps them signed in. Visitors never get it.

## If this changes

A form may need a cookie one day, to keep your answers while you fill it in. We will say so here first.

## More

You can read what we do with [your personal data](/privacy).`,
    },
  ],
}
