import { readDocumentFacts } from '#lib/pdf/document-facts.ts'

const longest = 200

/** What whoever uploads a PDF is told about what it says of itself. Empty when it says nothing. */
export async function noteOnDocument(bytes: Buffer) {
  const facts = await readDocumentFacts(bytes)
  if (!facts) return unknown
  const said = [
    ...facts.titles.map((title) => `its title is “${cut(title)}”`),
    ...facts.authors.map((author) => `its author is “${cut(author)}”`),
  ]
  return said.length > 0 ? `This file says that ${new Intl.ListFormat('en-GB').format(said.slice(0, 6))}. ${advice}` : ''
}

const unknown =
  'The title and author in this file can’t be read, because it is locked or damaged. Look at its properties before you publish it: everyone who opens it may see them.'
const advice =
  'Everyone who opens it can see this. If it shouldn’t be public, change it in the document’s properties in your word processor, save it as a PDF again and replace this file.'

function cut(words: string) {
  return words.length > longest ? `${words.slice(0, longest).toWellFormed()}…` : words
}
