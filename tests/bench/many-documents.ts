const vocabulary = `housing support work training prison probation service release family children health drugs alcohol money benefit debt
  court victim crime police commissioner board partnership programme project strategy community payback nominate litter graffiti garden
  volunteer employer skills course college mentor advice legal record disclosure insurance landlord tenancy council bristol somerset
  gloucestershire bath mendip taunton bridgwater yeovil report meeting agenda minutes figure evidence evaluation research university
  abuse helpline safety refuge risk plan review action outcome change recovery treatment nurse doctor hospital school police officer
  neighbourhood street park river bridge building homes pilot national regional local agency charity grant fund award budget`.split(/\s+/)

/**
 * Publishes $1 documents of about three hundred words each. Postgres's own arithmetic picks them, so that every run has the same: a few
 * words are in most documents, and most are in few.
 */
export const publishMany = `
  WITH vocabulary AS (SELECT string_to_array('${vocabulary.join(' ')}', ' ') AS words),
  written AS (
    SELECT document, gen_random_uuid() AS id, (
      SELECT string_agg(words[1 + floor(${vocabulary.length} * power(abs(hashint8(document * 100003 + place) % 10000) / 10000.0, 3))::int], ' ')
      FROM generate_series(1, 200 + document % 200) AS place
    ) AS text
    FROM vocabulary, generate_series(1, $1::bigint) AS document
  ), indexed AS (
    INSERT INTO search_documents (collection, document_id, title, summary, body)
    SELECT (ARRAY['pages', 'news', 'services', 'programmes'])[1 + document % 4], id,
      substr(text, 1, 40) || ' ' || document, substr(text, 41, 160), substr(text, 201)
    FROM written
    RETURNING collection, document_id, title
  ), published AS (
    INSERT INTO publications (collection, document_id, number, path)
    SELECT collection, document_id, 1, '/bench/' || document_id FROM indexed
  )
  INSERT INTO routes (path, collection, document_id, is_current, publication, title, document_updated_at)
  SELECT '/bench/' || document_id, collection, document_id, true, 1, title, now() FROM indexed`

/** As many words as so many documents have, for a wrong spelling to be compared with. */
export const addWords = `
  INSERT INTO search_words (word)
  SELECT unnest(string_to_array('${vocabulary.join(' ')}', ' ')) UNION
  SELECT left(translate(md5(number::text), '0123456789', 'ghijklmnop'), 4 + number % 9) FROM generate_series(1, 30000) AS number
  ON CONFLICT DO NOTHING`

/** One way of searching at a time, each the slowest of its kind. */
export const hardSearches = {
  'a word that most documents have': ['housing', 'support', 'work', 'training', 'housing support work'],
  'a phrase': ['"housing support"', '"work training"', '"support housing work"'],
  'a wrong spelling': ['probatoin', 'houzing support', 'comissioner', 'neighborhod'],
  'words that are nowhere': ['xylophone', 'zebra crossing giraffe', 'housing xylophone', 'the quick brown fox jumps over lazy dogs'],
  'what nobody means': ['-a OR '.repeat(33), '"housing '.repeat(22), 'the of and', '-OR "" ():*<->', "housing'); DROP TABLE routes; --"],
  'the beginning of a word': ['neighbourh', 'polic', 'commun payb'],
}

/** What people search for: one word, two, a phrase, words left out, a mistake in the spelling, and words that nobody wrote. */
export function searchesFor(count: number) {
  return Array.from({ length: count }, (_, index) => searchAt(index))
}

function searchAt(index: number) {
  const word = (offset: number) => vocabulary[(index * 7 + offset * 31) % vocabulary.length] ?? ''
  const kinds = [
    word(0),
    `${word(1)} ${word(2)}`,
    `"${word(3)} ${word(4)}"`,
    `${word(5)} -${word(6)}`,
    misspelt(word(7)),
    `the ${word(8)} or ${word(9)}`,
  ]
  return kinds[index % kinds.length] ?? ''
}

function misspelt(word: string) {
  return word.length > 5 ? word.slice(0, 3) + word.slice(4) : `${word}${word}`
}
