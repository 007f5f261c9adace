/**
 * Leaves out stretches in which nobody is in danger: “drug abuse”, “in danger of losing my home”. What somebody says beside them is still
 * read.
 */
export function withoutOtherSenses(words: string): string {
  return words.replace(otherSenses, ' ·')
}

const substance = '(?:drugs?|alcohol|substances?|solvents?|steroids?|prescription|class a)'
const otherSenses = new RegExp(
  [
    `${substance} (?:mis)?abus[^ ]*`,
    `abus[^ ]* (?:of )?(?:${substance}|power|position|trust|process|the system|authority)`,
    'abus[^ ]* (?:of )?(?:blue badges?|public funds?|funds|councillors?|parking)',
    'strangulation (?:of|by) (?:trees?|ivy|plants?|weeds?)',
    '(?:badgers?|animals?|species|wildlife|trees?|walls?|buildings?|bridges?) (?:is |are )?in danger',
    '(?:section|form|room|bus) (?:999|112)',
    '[0-9]{3,} (?:[0-9]{3,} )?(?:999|112)',
    '(?:999|112) [0-9]{3,}',
    'not want to (?:live|be) (?:with|near|around) (?:my|him|her|them|drugs?|alcohol|people|other)',
    'kick[^ ]* (?:my |the )?(?:ex)?(?:husband|wife|partner|boyfriend|girlfriend|son|daughter|brother|lodger) out',
    'push[^ ]* (?:[^ ]+ ){1,3}in (?:a|his|her|the) (?:wheelchair|pram|pushchair|buggy)',
    'beat (?:my|his|her) [^ ]+ (?:to|at) (?:the|a|it|chess)',
    'hits? (?:me|us) up',
    'hits? (?:me|us) with (?:a|an|the) (?:fine|bill|charge|penalty|idea)',
    '(?:hit|beat|beats|beaten) (?:me|us) to',
    'beat (?:me|us) at',
    'hit and run',
    'hit ?man',
    'kick[^ ]* (?:me |us |him |her )?out',
    'threaten[^ ]* (?:me |us )?with (?:eviction|homelessness|court|recall|bailiffs|prison|arrest)',
    'in danger of (?:going back|falling|collaps[^ ]*|flooding|losing|being evicted|being homeless|becoming|eviction|homelessness|breaching|breach|recall|being recalled|reoffending|closing|closure)',
    'at risk of (?:offending|reoffending|homelessness|becoming homeless|losing|being homeless|eviction|exclusion)',
    'emergency (?:accommodation|housing|loan|loans|payment|payments|money|fund|food|benefit|benefits|planning|number plate|contact|contacts|dentist|services museum)',
    '(?:wildlife|bird|animal|nature|donkey) refuges?',
    'place of refuge',
    '(?:animal|dog|elder law) abuse',
    'killed? (?:in|the|some|off) (?:action|time|weeds?|lights?|grass|mood)',
    'career suicide',
    'rape ?seed',
    'suicide squad',
    '999 (?:calls?|call handl[^ ]*|operators?|jobs?|careers?|statistics|figures|response)',
    'life sentences?',
    'my life (?:savings|back|seriously|story|skills|forward|around|into)',
    'abus[^ ]* (?:dogs?|animals?|pets?)',
    'cut(?:ting)? myself (?:off|free|some slack|a slice|out)',
  ]
    .map((sense) => ` ${sense}(?= |$)`)
    .join('|'),
  'g',
)
