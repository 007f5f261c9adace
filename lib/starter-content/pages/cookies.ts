import { writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const cookies: StarterDocument = {
  collection: 'pages',
  slug: 'cookies',
  title: 'Cookies',
  summary: 'The public pages and forms of this website set no cookies.',
  wordsChangedOn: writtenOn,
  body: [
    {
      blockType: 'text',
      markdown: `## What we store on your device

A cookie is a small file that a website keeps on your device. The public pages and forms of this website set none. They keep nothing else in your browser’s storage.

Our pages ask no other website for anything, so no other company can follow you through them.

Staff who sign in to write this website get a cookie that keeps them signed in. Visitors never get it.

Read what we do with [your personal data](/privacy).`,
    },
  ],
}
