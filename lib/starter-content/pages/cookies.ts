import { writtenOn } from '#lib/starter-content/notes.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const cookies: StarterDocument = {
  collection: 'pages',
  slug: 'cookies',
  title: 'Cookies',
  summary: 'This website sets one cookie, and only if you nominate a project.',
  wordsChangedOn: writtenOn,
  body: [
    {
      blockType: 'text',
      markdown: `## What we store on your device

A cookie is a small file that a website keeps on your device. Our pages set none, and keep nothing else in your browser’s storage.

The form to nominate a Community Payback project sets one when you give your first answer or photo. It lets the form find your answers and photos again, so it is essential.

The cookie is called ‘nomination’ and lasts 7 days. It holds a number and none of your answers. A button in the form deletes the cookie, your answers and your photos.

Our pages ask no other website for anything, so no other company can follow you through them.

Staff who sign in to write this website get a cookie that keeps them signed in. Visitors never get it.

Read what we do with [your personal data](/privacy).`,
    },
  ],
}
