import { commonPasswordsIn } from '#lib/users/passwords/common-passwords.ts'

// Rows of keyboards, the alphabet and the digits, as people run their fingers along them.
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertz',
  'azerty',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
]
const runs = [...rows, ...rows.map((row) => [...row].toReversed().join(''))]
const shortestRun = 3
/** How many characters may be added to what everybody would guess without making it any harder. */
const mostBeside = 6

/** What is compared: the same word in capitals, or in wide letters, is the same word. */
export function plainly(text: string) {
  return text.normalize('NFKC').toLowerCase()
}

/**
 * Whether it is a common password, or only such a one again and again, one character, a run along the keyboard or the alphabet, or these with a
 * few more characters. Words that are common each, but of which there are several, aren't guessable.
 */
export function isGuessable(password: string) {
  const text = plainly(password).replaceAll(/\s+/g, '')
  if (isSimple(text)) return true
  return commonPasswordsIn(text.slice(0, 300)).some((word) => isSimple(text.replaceAll(word, '')))
}

/** Whether there is nothing in it but repetitions and runs, and a few characters beside them. */
function isSimple(text: string) {
  const unit = repeatedIn(text)
  return (unit !== undefined && unit.length <= mostBeside) || withoutRuns(unit ?? text).length <= mostBeside
}

/** What it repeats from its beginning to its end, the last time perhaps in part: at least twice. */
function repeatedIn(text: string) {
  for (let length = 1; length <= text.length / 2; length += 1) {
    const unit = text.slice(0, length)
    if (unit.repeat(Math.ceil(text.length / length)).startsWith(text)) return unit
  }
  return undefined
}

/** Without stretches of one character, and without runs, up or down. */
function withoutRuns(text: string) {
  let rest = ''
  for (let start = 0; start < text.length; ) {
    const length = runAt(text, start)
    if (length < shortestRun) rest += text.slice(start, start + 1)
    start += length < shortestRun ? 1 : length
  }
  return rest
}

function runAt(text: string, start: number) {
  const [first = ''] = text.slice(start)
  let same = 1
  while (text[start + same] === first) same += 1
  const along = runs.map((run) => sharedLength(text.slice(start), run.slice(Math.max(run.indexOf(first), 0))))
  return Math.max(same, ...along)
}

function sharedLength(text: string, run: string) {
  let length = 0
  while (length < run.length && text[length] === run[length]) length += 1
  return length
}
