const [quote, backslash] = [0x22, 0x5c]
const opening = new Set([0x5b, 0x7b])
const closing = new Set([0x5d, 0x7d])

/** Whether JSON nests its lists and objects deeper than `most`, found without reading it, up to where it stops being JSON. */
export function isDeeperThan(most: number, json: Buffer) {
  let depth = 0
  for (let index = 0; index < json.length; index += 1) {
    const byte = json[index] ?? 0
    if (byte === quote) index = endOfText(json, index)
    else if (opening.has(byte)) depth += 1
    else if (closing.has(byte)) depth -= 1
    if (depth > most) return true
  }
  return false
}

function endOfText(json: Buffer, start: number) {
  let index = start + 1
  while (index < json.length && json[index] !== quote) index += json[index] === backslash ? 2 : 1
  return index
}
