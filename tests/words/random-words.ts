const pieces = [
  ...[
    'a',
    'Z',
    'é',
    '5',
    '£',
    ' ',
    '\n',
    '\t',
    '\r',
    '’',
    'km',
    'ש',
    'ل',
    'क',
    'ඳ',
    '葛',
    'ᄀ',
    '\u0301',
    '\u094D',
    '\u05B8',
    '\u0651',
    '\u20E3',
  ],
  ...[
    '\uFE0F',
    '\u{E0100}',
    '\u200C',
    '\u200D',
    '\u200E',
    '\u200F',
    '\u061C',
    '\u202A',
    '\u202B',
    '\u202C',
    '\u202D',
    '\u202E',
    '\u2066',
    '\u2067',
  ],
  ...[
    '\u2068',
    '\u2069',
    '\u00A0',
    '\u202F',
    '\u2007',
    '\u00AD',
    '\uFEFF',
    '\u200B',
    '\u2028',
    '\u3164',
    '\u2800',
    '\u0000',
    '\u0085',
    '\uFFFE',
  ],
  ...[
    '😀',
    '🏽',
    '👩',
    '❤',
    '\u{1F3F4}',
    '\u{E0067}',
    '\u{E0062}',
    '\u{E007F}',
    '\uD83D',
    '\uDE00',
    '\u0600',
    '\u034F',
    '(',
    ')',
    '+',
    '%',
  ],
]

/** Words nobody would write, the same ones for each seed (Park and Miller's generator). */
export function randomFrom(seed: number) {
  let state = seed
  function below(limit: number) {
    state = (state * 48_271) % 2_147_483_647
    return state % limit
  }
  return () =>
    Array.from({ length: below(24) }, () => (below(6) === 0 ? String.fromCharCode(below(0x10000)) : pieces[below(pieces.length)])).join('')
}
