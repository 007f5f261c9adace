/** What a program calls things, and nobody who publishes pages does. A UUID and a word that was never filled in tell nobody anything. */
const notSaid = [
  /\b(?:collections?|globals?|documents?|slugs?|payload|untitled|version id|no title|mime)\b/i,
  /\bAPI\b/,
  /\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/i,
  /\{\{\s*\w+\s*\}\}/,
]

/** What of this staff should not read, with the words around it. */
export function notSaidIn(text: string): string[] {
  return notSaid.flatMap((word) => {
    const [found] = word.exec(text) ?? []
    return found ? text.slice(Math.max(0, text.indexOf(found) - 40), text.indexOf(found) + found.length + 40) : []
  })
}
