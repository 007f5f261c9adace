import { randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import type { Editor } from '#tests/support/an-editor.ts'
import { eventually } from '#tests/support/eventually.ts'
import { send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-on-a-site.ts'
import { aPicture } from './upload.ts'

test('a page and a story show a picture in its sizes, with its caption, whose it is, and what it shows', async ({ site, editor }) => {
  const picture = await aPicture(site)
  await editor.change('media', picture.id, { recognisable: 'no', credit: 'Avon and Somerset Police', alt: 'A garden in spring' })
  const block = { blockType: 'picture', picture: picture.id, caption: 'Cleared by a garden team.' }
  const page = await editor.publish('pages', { ...titled(), body: [block] })
  const story = await editor.publish('news', { ...titled(), date: '2026-07-01', picture: picture.id, caption: 'Cleared by a garden team.' })

  for (const path of [`/${page.slug}`, `/news/${story.slug}`]) {
    const { body } = await send(site, path)
    const figure = /<figure class="picture">.*?<\/figure>/s.exec(body)?.[0] ?? ''
    expect(figure).toContain('alt="A garden in spring"')
    expect(figure).toMatch(/srcset="[^"]+ 400w, [^"]+ 960w"/i)
    expect(figure.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ')).toContain(
      'Cleared by a garden team. Picture: Avon and Somerset Police',
    )
  }
  for (const path of picture.paths) expect((await send(site, path)).status).toBe(200)
})

test('a picture of nobody may be decoration, and one of people is shown once they agreed and somebody keeps the record', async ({
  site,
  editor,
}) => {
  const picture = await aPicture(site)
  const publish = () => publishPage(editor, { ...titled(), body: [{ blockType: 'picture', picture: picture.id }] })
  const change = (fields: object) => editor.send('PATCH', `media/${picture.id}`, { ...fields })

  expect(told(await publish())).toBe('Open this picture and say whether anyone in it can be recognised')
  expect(told(await change({ recognisable: 'agreed' }))).toBe('Say who keeps the record that they agreed, or use another picture')
  expect(told(await publish())).not.toBe('')

  expect((await change({ recognisable: 'agreed', agreementKeptBy: 'The communications team' })).status).toBe(200)
  const { status, body } = await publish()
  expect(status).toBe(201)
  const path = `/${body.doc?.slug}`
  expect((await send(site, path)).body).not.toContain('communications team')

  await editor.change('media', picture.id, { recognisable: 'no', isDecorative: true })
  await eventually(async () => expect((await send(site, path)).body).toMatch(/<figure class="picture"><img[^>]* alt(?:=""|[ >])/))
})

function publishPage(editor: Editor, fields: object) {
  return editor.send('POST', 'pages', { ...fields, _status: 'published' })
}

function told({ body }: Awaited<ReturnType<Editor['send']>>) {
  return body.errors?.[0]?.data?.errors?.[0]?.message ?? body.errors?.[0]?.message ?? ''
}

function titled() {
  return { title: 'A page with a picture', slug: `picture-${randomBytes(6).toString('hex')}`, summary: 'What it says.' }
}
