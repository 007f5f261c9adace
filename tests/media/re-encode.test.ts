import sharp from 'sharp'
import { expect, test } from 'vitest'
import { reEncode } from '#lib/media/re-encode.ts'
import { aHugePicture, aPicture, aTellingPicture, canary } from './pictures.ts'

const formats = ['jpeg', 'png', 'webp'] as const

test.each(formats)('a %s keeps its picture, upright, and nothing of what else its file said', async (format) => {
  const bytes = await aTellingPicture(format)
  expect(bytes.includes(canary)).toBe(true)

  const encoded = await bytesOf(bytes, format)

  expect(encoded.includes(canary.slice(0, 6))).toBe(false)
  const { exif, xmp, iptc, icc, orientation, comments, width, height, format: now } = await sharp(encoded).metadata()
  expect({ exif, xmp, iptc, icc, orientation, comments }).toEqual({})
  expect({ width, height, format: now }).toEqual({ width: 200, height: 300, format })
  expect(await colourAt(encoded, { left: 100, top: 20 })).toMatchObject({ red: expect.toSatisfy((red) => red > 200) })
  expect(await colourAt(encoded, { left: 100, top: 280 })).toMatchObject({ red: expect.toSatisfy((red) => red < 60) })
})

test('what a picture was in is turned into the colours that every screen shows', async () => {
  const cmyk = await aPicture(100, 80).toColourspace('cmyk').jpeg().toBuffer()

  expect(await sharp(await bytesOf(cmyk, 'jpeg')).metadata()).toMatchObject({ space: 'srgb', channels: 3 })
})

test('what can be seen through stays so', async () => {
  const glass = await sharp({ create: { width: 10, height: 10, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0.5 } } })
    .png()
    .toBuffer()

  expect((await sharp(await bytesOf(glass, 'png')).stats()).channels[3]?.mean).toBeCloseTo(128, 0)
})

test('a picture that moves becomes its first frame', async () => {
  const frames = Buffer.concat([Buffer.alloc(300, 255), Buffer.alloc(300, 0)])
  const moving = await sharp(frames, { raw: { width: 10, height: 20, channels: 3, pageHeight: 10 } })
    .webp({ loop: 0, delay: [100, 100] })
    .toBuffer()
  expect(await sharp(moving).metadata()).toMatchObject({ pages: 2 })

  const encoded = await bytesOf(moving, 'webp')

  expect(await sharp(encoded, { animated: true }).metadata()).toMatchObject({ width: 10, height: 10 })
  expect(await colourAt(encoded, { left: 5, top: 5 })).toMatchObject({ red: 255 })
})

test.each(formats)('a %s that is cut short is refused with what to do', async (format) => {
  const bytes = await aPicture().toFormat(format).toBuffer()

  for (const part of [0.5, 0.9]) {
    expect(await reEncode(bytes.subarray(0, bytes.length * part), `image/${format}`)).toMatchObject({
      why: 'unreadable',
      refused: expect.stringMatching(/^This picture can’t be read: .* save it again as a JPEG or PNG and upload that$/),
    })
  }
})

test('a small file that would become a huge picture is refused before it is drawn', async () => {
  expect(await reEncode(aHugePicture(), 'image/png')).toMatchObject({
    why: 'tooLarge',
    refused: 'This picture has more than 50 million pixels. Make it smaller, for example 4,000 pixels wide, and upload that',
  })
})

test('a picture that is to be fitted is made smaller, never larger, and stands on white', async () => {
  const glass = { create: { width: 4000, height: 1000, channels: 4 as const, background: { r: 0, g: 0, b: 0, alpha: 0 } } }
  const fitted = await reEncode(await sharp(glass).png().toBuffer(), 'image/jpeg', { within: 1600 })

  expect(fitted).toMatchObject({ width: 1600, height: 400 })
  if ('refused' in fitted) throw new Error(fitted.refused)
  expect(await sharp(fitted.bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1600, height: 400 })
  expect(await colourAt(fitted.bytes, { left: 5, top: 5 })).toEqual({ red: 255, green: 255, blue: 255 })
  expect(await reEncode(await aTellingPicture('webp'), 'image/jpeg', { within: 1600 })).toMatchObject({ width: 200, height: 300 })
})

test.each(formats)('a %s that is cut short is refused when it is to be fitted, too', async (format) => {
  const bytes = await aPicture(3000, 2000).toFormat(format).toBuffer()

  expect(await reEncode(bytes.subarray(0, bytes.length * 0.9), 'image/jpeg', { within: 1600 })).toMatchObject({ why: 'unreadable' })
})

async function bytesOf(picture: Buffer, format: (typeof formats)[number]) {
  const encoded = await reEncode(picture, `image/${format}`)
  if ('refused' in encoded) throw new Error(encoded.refused)
  return encoded.bytes
}

async function colourAt(picture: Buffer, { left, top }: { left: number; top: number }) {
  const [red, green, blue] = await sharp(picture).extract({ left, top, width: 1, height: 1 }).raw().toBuffer()
  return { red, green, blue }
}
