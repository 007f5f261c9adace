import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readDocumentFacts } from '#lib/pdf/document-facts.ts'
import { aCompressedPdf, aPdf, packetOf } from './a-pdf.ts'

test.each([
  ['(Plan)', 'Plan'],
  ['(A \\(short\\) \\124itle (of one))', 'A (short) Title (of one)'],
  ['(over\\\ntwo lines)', 'overtwo lines'],
  ['<FEFF005A006F00EB>', 'Zoë'],
  ['(\\376\\377\\000Z\\000o\\000\\353)', 'Zoë'],
  ['(\xEF\xBB\xBFZo\xC3\xAB)', 'Zoë'],
  ['(O\\220Brien)', 'O’Brien'],
  ['<5A6F EB>', 'Zoë'],
])('a title written as %s is read', async (title, read) => {
  expect(await readDocumentFacts(aPdf({ title }))).toEqual({ titles: [read], authors: [] })
  expect(await readDocumentFacts(aCompressedPdf({ title }))).toEqual({ titles: [read], authors: [] })
})

test('what the newer place says is read too, in both kinds of file, and the same is said once', async () => {
  const said = { title: '(Old)', author: '(One)', xmp: packetOf({ title: 'Zo\u00EB &amp; co', authors: ['One', 'Two'] }) }

  for (const pdf of [aPdf(said), aCompressedPdf(said)])
    expect(await readDocumentFacts(pdf)).toEqual({ titles: ['Old', 'Zoë & co'], authors: ['One', 'Two'] })
})

test('the newest words count when a file was changed by adding to it', async () => {
  const changed = Buffer.from('3 0 obj\n<< /Title (New) >>\nendobj\ntrailer\n<< /Root 1 0 R /Info 3 0 R >>\nxref\n%%EOF\n')

  expect(await readDocumentFacts(Buffer.concat([aPdf({ title: '(Old)', author: '(One)' }), changed]))).toEqual({
    titles: ['New'],
    authors: [],
  })
})

test('a file that says nothing has no title and author', async () => {
  expect(await readDocumentFacts(aPdf({ title: '( )' }))).toEqual({ titles: [], authors: [] })
})

test("a file that is locked or isn't whole can't be read", async () => {
  expect(await readDocumentFacts(aPdf({ title: '(Old)', trailer: '/Encrypt 9 0 R' }))).toBeUndefined()
  expect(await readDocumentFacts(Buffer.from('%PDF-1.4 xref %%EOF'))).toBeUndefined()
  expect(await readDocumentFacts(Buffer.alloc(0))).toBeUndefined()
})

test('whatever a file repeats or cuts off, reading it ends', async () => {
  const bomb = Buffer.concat([
    Buffer.from('9 0 obj<</Type/ObjStm/First 9/Filter/FlateDecode>>stream\n'),
    deflateSync(Buffer.alloc(12_000_000)),
  ])
  const repeated = [
    'obj<< /ObjStm ',
    'obj [ /ObjStm ',
    '3 0 obj ',
    '/Root [',
    '/Info ',
    '/Title (',
    '%',
    ' ',
    '3 ',
    '\\',
    '<<',
    bomb.toString('latin1'),
  ]

  for (const part of repeated) {
    const tail = Buffer.from(part.repeat(Math.ceil(40_000 / part.length)), 'latin1')
    for (const begin of [aPdf({ title: '(Old)' }), Buffer.from('%PDF-1.4 trailer /Root 1 0 R /Info 3 0 R 1 0 obj <<>> 3 0 obj << /Title ')])
      await expect(readDocumentFacts(Buffer.concat([begin, tail]))).resolves.not.toThrow()
  }
})
