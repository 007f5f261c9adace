import { cleanDirections } from '#lib/words/clean-directions.ts'
import { cleanMarks } from '#lib/words/clean-marks.ts'

const plain = /^[\n\t\x20-\x7E]*$/

// What nobody types on purpose, can't be seen, or can't be stored. Of format characters, those stay here that cleanDirections and cleanMarks judge,
// and the few that are drawn, like the Arabic sign of a year. Hangul fillers are letters that look like nothing.
const unwanted =
  /(?![\t\n\u200C-\u200F\u061C\u202A-\u202C\u2066-\u2069\u{E0020}-\u{E007F}\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}])[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}\u115F\u1160\u3164\uFFA0]|\u034F|\u17B4|\u17B5/gu

const units =
  'k?m|[cm]m|mi|miles?|ft|in|k?g|mg|lbs?|l|ml|mph|kW|kWh|[KMGT]B|h|hrs?|hours?|mins?|minutes?|s|secs?|seconds?|days?|weeks?|months?|years?|p|pence|thousand|million|billion|bn|am|pm|acres?|hectares?|ha'
const space = '[\\u00A0\\u2007\\u202F]'
const afterNumber = `(?<=[\\d)+])${space}(?=[\\d(%‰°£€$]|(?:${units})(?![\\p{L}\\d]))`
const beforeNumber = `(?<=[£€$№§])${space}(?=\\d)`
const looseSpace = new RegExp(`(?!${afterNumber}|${beforeNumber})${space}`, 'gu')

/**
 * What somebody wrote, without what came along by accident: control and format characters, marks of direction that belong to nothing, more than
 * eight marks on one letter, and non-breaking spaces but in numbers, with units and in phone numbers. Joiners stay where names need them.
 * What has nothing in it that can be seen is empty. Cleaning again changes nothing.
 */
export function clean(text: string) {
  const cleaned = cleanPiece(text)
  return isVisible(cleaned) ? cleaned : ''
}

/** The same for a piece of running text, which may be just a space, between a bold word and the next. */
export function cleanPiece(text: string) {
  if (plain.test(text)) return text
  const wanted = text
    .toWellFormed()
    // A browser sends each line end as two characters; the person typed one.
    .replace(/\r\n?/g, '\n')
    // Line ends of other programs, which may come in the middle of a title.
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(unwanted, '')
    // Braille's cell without dots.
    .replaceAll('\u2800', ' ')
  return cleanMarks(cleanDirections(wanted)).replace(looseSpace, ' ')
}

function isVisible(text: string) {
  return /[\p{L}\p{N}\p{P}\p{S}\p{Co}]/u.test(text)
}
