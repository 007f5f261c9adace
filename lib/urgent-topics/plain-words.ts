import { spellStrongWords } from '#lib/urgent-topics/strong-words.ts'

/**
 * What somebody typed as the sayings are written: small letters, without marks, one gap before each word, contractions and texting written
 * out, and the strongest words spelt right.
 */
export function plainWords(typed: string): string {
  const words = writtenOut(lettersOf(typed)).split(' ').filter(Boolean).map(spellStrongWords)
  const plain = ` ${words.join(' ')}`
  return together.reduce((text, [apart, joined]) => text.replace(apart, joined), plain)
}

function lettersOf(typed: string) {
  return typed
    .toWellFormed()
    .replace(/£\s?[\d,.]+/g, ' ')
    .replace(/\br[*@#]p(?=e|i)/gi, 'rap')
    .replace(/\p{Cf}+/gu, '')
    .replace(/['‘’ʼ`´′＇]/g, "'")
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/[^\p{L}\d']+/gu, ' ')
    .trim()
}

function writtenOut(letters: string) {
  const long = endings.reduce((text, [short, whole]) => text.replace(short, whole), letters)
  return long
    .replaceAll("'", '')
    .split(' ')
    .map((word) => (Object.hasOwn(shortForms, word) ? shortForms[word] : word))
    .join(' ')
    .replace(/\bill (?=\S* ?(?:hurt|harm|hit|kill|snap|lash|lose)\b)/g, 'i will ')
}

const endings: readonly (readonly [RegExp, string])[] = [
  [/\b(don|can|won|didn|doesn|isn|wasn|hasn|haven|wouldn|couldn|shouldn) t\b/g, "$1't"],
  [/\b(i) (m|ve)\b/g, "$1'$2"],
  [/\b(he|she) s\b/g, "$1's"],
  [/\bwon't\b/g, 'will not'],
  [/\bcan't\b/g, 'can not'],
  [/n't\b/g, ' not'],
  [/'ll\b/g, ' will'],
  [/'m\b/g, ' am'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'d\b/g, ' would'],
  [/\b(he|she|it|that|who|what|there|someone)'s\b/g, '$1 is'],
]

const shortForms: Readonly<Record<string, string>> = {
  ...{ wont: 'will not', cant: 'can not', cannot: 'can not', dont: 'do not', dnt: 'do not', doesnt: 'does not', dosent: 'does not' },
  ...{ didnt: 'did not', isnt: 'is not', wasnt: 'was not', hasnt: 'has not', havent: 'have not', arent: 'are not', aint: 'is not' },
  ...{ wouldnt: 'would not', couldnt: 'could not', shouldnt: 'should not', im: 'i am', ive: 'i have', hes: 'he is', shes: 'she is' },
  ...{ theyre: 'they are', youre: 'you are', whos: 'who is', whats: 'what is', thats: 'that is', itll: 'it will', iam: 'i am' },
  ...{
    u: 'you',
    ur: 'your',
    r: 'are',
    n: 'and',
    '2': 'to',
    '4': 'for',
    b4: 'before',
    wen: 'when',
    wot: 'what',
    mi: 'my',
    meself: 'myself',
  },
  ...{ wanna: 'want to', wana: 'want to', wnt: 'want', gonna: 'going to', gunna: 'going to', gona: 'going to', gna: 'going to' },
  ...{ gotta: 'got to', tryna: 'trying to', tryin: 'trying', coz: 'because', cuz: 'because', cos: 'because', bcuz: 'because' },
  ...{
    hittin: 'hitting',
    beatin: 'beating',
    hurtin: 'hurting',
    killin: 'killing',
    someones: 'someone is',
    sum1: 'someone',
    some1: 'someone',
    hav: 'have',
  },
  ...{ bf: 'boyfriend', bfs: 'boyfriend', gf: 'girlfriend', gfs: 'girlfriend', hubby: 'husband', hubbie: 'husband', hubbys: 'husband' },
  ...{ wifey: 'wife', missus: 'wife', mom: 'mum', mam: 'mum', mummy: 'mum', moms: 'mums', daddy: 'dad', stepfather: 'stepdad' },
  ...{
    kid: 'child',
    kids: 'children',
    kiddies: 'children',
    childs: 'child',
    childrens: 'children',
    ppl: 'people',
    lil: 'little',
    slef: 'self',
  },
  ...{
    hts: 'hits',
    htis: 'hits',
    hists: 'hits',
    raep: 'rape',
    raeped: 'raped',
    hitts: 'hits',
    hirts: 'hurts',
    hurst: 'hurts',
    kil: 'kill',
    cuting: 'cutting',
    hiting: 'hitting',
    dieing: 'dying',
    wan: 'want',
  },
}

const together: readonly (readonly [RegExp, string])[] = [
  [/ (my|him|her|your|them|it) (self|selves|selfs)\b/g, ' $1self'],
  [/ (?:my|the|me) mrs\b/g, ' my wife'],
  [/ any more\b/g, ' anymore'],
  [/ any longer\b/g, ' anymore'],
  [/ some (one|body)\b/g, ' someone'],
  [/ somebody\b/g, ' someone'],
  [/ step (dad|father|mum|mother|son|daughter)\b/g, ' step$1'],
  [/ i scared (?=(?:[^ ]+ ){1,2}(?:will|might|would|could|is|hits?|hurts?|beats?) )/, ' i am scared '],
  [/ ex (?=(?:husband|wife|partner|boyfriend|girlfriend)s?\b)/g, ' ex'],
]
