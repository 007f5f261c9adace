import { expect, test } from 'vitest'
import { freeName, stemOf } from '#lib/media/public-name.ts'

test.each([
  ['photo.jfif', 'photo'],
  ['photo', 'photo'],
  ['photo.jpg.png', 'photo-jpg'],
  ['.photo', 'photo'],
  ['.photo.jpg', 'photo'],
  ['photo.jpg ', 'photo'],
  ['photo.', 'photo'],
  ['PHOTO.JPG', 'photo'],
  ['../../etc/photo.jpg', 'photo'],
  ['C:\\fakepath\\photo.jpg', 'photo'],
  ['The board’s plan (2026).pdf', 'the-boards-plan-2026'],
  ['Report v1.2', 'report-v1-2'],
  ['Ŵyn Ó Néill.png', 'wyn-o-neill'],
  ['Wy\u0302n.png', 'wyn'],
  ['Große Straße, Ærø.png', 'grosse-strasse-aero'],
  ['"><script>.png', 'script'],
  ['a\u0000b\u202Egpj.exe.png', 'a-b-gpj-exe'],
  ['документ.pdf', 'dokument'],
  ['🙂.png', 'picture'],
  ['', 'picture'],
  ['..', 'picture'],
  ['CON.png', 'picture-con'],
  ['lpt1', 'picture-lpt1'],
  [`${'x'.repeat(300)}.png`, 'x'.repeat(80)],
])('a file called %j has the stem “%s”', (name, stem) => {
  expect(stemOf(name, 'image/png')).toBe(stem)
})

test('a document with no letter in its name is called a document', () => {
  expect(stemOf('!?.pdf', 'application/pdf')).toBe('document')
})

test('the ending is that of the type', () => {
  const types = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const

  expect(types.map((type) => freeName('a', type, []))).toEqual(['a.jpg', 'a.png', 'a.webp', 'a.pdf'])
})

test('no two files share a stem, whatever their endings and capitals, because the copies of a picture are named after it', () => {
  expect(freeName('photo', 'image/jpeg', ['Photo.PNG'])).toBe('photo-1.jpg')
  expect(freeName('photo', 'image/jpeg', ['photo.png', 'photo-1.pdf'])).toBe('photo-2.jpg')
  expect(freeName('photo', 'image/jpeg', ['photo-400x267.webp'])).toBe('photo-1.jpg')
  expect(freeName('photo-960x640', 'image/webp', [])).toBe('photo-960x640-1.webp')
  expect(freeName('photo-1024x768', 'image/webp', ['photo.webp'])).toBe('photo-1024x768.webp')
})
