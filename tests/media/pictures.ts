import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** What a picture must not give away: no test picture has these letters for another reason. */
export const canary = 'CANARY-51.4545-2.5879'
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:source="${canary}"/></rdf:RDF></x:xmpmeta>`

/** Half red and half blue, so that it can be seen which way up it is. */
export function aPicture(width = 300, height = 200) {
  const blue = { create: { width: width / 2, height, channels: 3 as const, background: 'blue' } }
  return sharp({ create: { width, height, channels: 3, background: 'red' } }).composite([{ input: blue, left: width / 2, top: 0 }])
}

/** A picture that says in every way its format knows where it was taken. It lies on its side. */
export async function aTellingPicture(format: 'jpeg' | 'png' | 'webp', width = 300, height = 200) {
  const told = aPicture(width, height)
    .withExif({
      IFD0: { Artist: canary, ImageDescription: canary },
      IFD3: { GPSLatitude: '51/1 27/1 1620/100', GPSAreaInformation: canary },
    })
    .withXmp(xmp)
    .withMetadata({ orientation: 6, density: 72 })
    .withIccProfile('p3')
  const bytes = await told.toFormat(format).toBuffer()
  return Buffer.concat([more[format](bytes), Buffer.from(canary)])
}

const more = { jpeg: withSegments, png: withText, webp: (bytes: Buffer) => bytes }

/** A comment, IPTC, and a thumbnail of another picture's beginning. */
function withSegments(bytes: Buffer) {
  const iptc = Buffer.concat([
    Buffer.from('Photoshop 3.0\x008BIM\x04\x04\x00\x00', 'latin1'),
    Buffer.from([0, 0, 0, 26, 0x1c, 2, 80, 0, 21]),
    Buffer.from(canary),
  ])
  return Buffer.concat([bytes.subarray(0, 2), segment(0xfe, Buffer.from(canary)), segment(0xed, iptc), bytes.subarray(2)])
}

function segment(marker: number, content: Buffer) {
  return Buffer.concat([Buffer.from([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255]), content])
}

const signatureAndHeader = 33

/** A file of a hundred bytes that says it is a picture of fifty million and fifty thousand pixels. */
export function aHugePicture() {
  const [width, height] = [Buffer.alloc(4), Buffer.alloc(4)]
  width.writeUInt32BE(50_000)
  height.writeUInt32BE(1001)
  const header = chunk('IHDR', Buffer.concat([width, height, Buffer.from([8, 2, 0, 0, 0])]))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, header, chunk('IDAT', deflateSync(Buffer.alloc(0))), chunk('IEND', Buffer.alloc(0))])
}

function withText(bytes: Buffer) {
  const zipped = deflateSync(canary)
  const chunks = [
    chunk('tEXt', Buffer.from(`Author\0${canary}`)),
    chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), zipped])),
    chunk('iTXt', Buffer.from(`Title\0\0\0\0\0${canary}`)),
  ]
  return Buffer.concat([bytes.subarray(0, signatureAndHeader), ...chunks, bytes.subarray(signatureAndHeader)])
}

function chunk(type: string, content: Buffer) {
  const body = Buffer.concat([Buffer.from(type), content])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
