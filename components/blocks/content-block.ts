import type { Page, TextBlock } from '#lib/payload-types.ts'

/** What the body of every document is made of. */
export type ContentBlock = NonNullable<Page['body']>[number]
export type Body = ContentBlock[] | null | undefined

/** What the rich text editor keeps. */
export type Writing = TextBlock['content']
