const partner =
  '(?:ex)?(?:husband|wife|partner|boyfriend|girlfriend)s?|wives|wifes|exs?|exes|fiancee?s?|spouses?|baby daddys?|(?:my|the) (?:babys|child|children|babies) (?:dad|father)'
const family =
  '(?:step|grand)?(?:dad|mum|father|mother|son|daughter)s?|brothers?|sisters?|uncles?|aunt(?:ie)?s?|nans?|grans?|cousins?|parents?|carers?|(?:father|mother|brother|sister) in law|in laws'
const child =
  'child|children|bab(?:y|ies|ys)|toddlers?|infants?|newborn|little (?:girl|boy|one|brother|sister)s?|grand(?:child|children|son|daughter)s?|schoolchild|teens?|teenagers?|under 16s?|minors?'
const offspring = `${child}|(?:step)?(?:son|daughter)s?|niece|nephew`

// What one person does to another, in the forms that follow “he”, “she” or a name.
const violence =
  'hits?|hitting|hitted|beats?|beating|beaten|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|slap(?:s|ped|ping)?|smack(?:s|ed|ing)?|chok(?:e|es|ed|ing)|strangl(?:e|es|ed|ing)|throttl(?:es|ed|ing)|hurt(?:s|ing)?|harm(?:s|ed|ing)?|headbutt(?:s|ed|ing)?|batter(?:s|ed|ing)?|bruis(?:es|ed|ing)|burn(?:s|t|ed|ing)?|attack(?:s|ed|ing)?|assault(?:s|ed|ing)?|stab(?:s|bed|bing)?|shov(?:es|ed|ing)|push(?:es|ed|ing)?|bit|bites|biting|kill(?:s|ed|ing)?|murder(?:ed)?|tortur(?:es|ed|ing)|grab(?:s|bed|bing)?|spat|spits'
const menace =
  'threaten(?:s|ed|ing)?|abus(?:e|es|ed|ing)|bull(?:y|ies|ied|ying)|stalk(?:s|ed|ing)?|harass(?:es|ed|ing)?|control(?:s|led|ling)?|scar(?:e|es|ed|ing)|frighten(?:s|ed|ing)?|terrif(?:ies|ied|ying)|terroris(?:es|ed|ing)|intimidat(?:es|ed|ing)|torment(?:s|ed|ing)?|humiliat(?:es|ed|ing)|blackmail(?:s|ed|ing)?|isolat(?:es|ed|ing)|gaslight(?:s|ed|ing)?|starv(?:es|ed|ing)|imprison(?:s|ed|ing)?|manipulat(?:es|ed|ing)|track(?:s|ing)?|follow(?:s|ing)'

/** The words that sayings name in capitals, each as a pattern. */
export const vocabulary: Readonly<Record<string, string>> = {
  PARTNER: partner,
  FAMILY: family,
  PARENT: '(?:step)?(?:dad|mum|father|mother)s?|parents?|carers?|foster (?:carers?|parents?|dad|mum)|teachers?',
  CHILD: child,
  OFFSPRING: offspring,
  ATTACKER: `he|she|him|her|${partner}|${family}|my (?:man|bloke|fella|feller|other half|old man|mans|blokes|fellas)`,
  MINE: 'my|me|our|the',
  THEIR: 'my|me|our|his|her|their|the|a|this|these|your',
  HURTS: `${violence}|${menace}`,
  VIOLENCE: violence,
  HURT: 'hit|beaten|punched|kicked|slapped|choked|strangled|hurt|harmed|battered|attacked|assaulted|stabbed|pushed|burnt|burned|bitten|threatened|abused|bullied|stalked|harassed|controlled|followed|blackmailed|terrorised|gaslighted|gaslit',
  // What “I” do or did to somebody: where the forms are the same, who comes first decides.
  DO: 'hit|hitting|beat|beating|punch(?:ed|ing)?|kick(?:ed|ing)?|slap(?:ped|ping)?|smack(?:ed|ing)?|chok(?:e|ed|ing)|strangl(?:e|ed|ing)|hurt|hurting|harm(?:ed|ing)?|headbutt(?:ed)?|attack(?:ed|ing)?|assault(?:ed|ing)?|stab(?:bed)?|shov(?:e|ed|ing)|push(?:ed|ing)?|kill(?:ed|ing)?|murder|threaten(?:ed|ing)?|abus(?:e|ed|ing)|stalk(?:ed|ing)?|harass(?:ed|ing)?|control(?:led|ling)?|scar(?:e|ed|ing)|batter(?:ed|ing)?|rape|raped|grab(?:bed)?|bull(?:y|ied|ying)|intimidat(?:e|ed|ing)',
  VICTIM: `him|her|them|someone|people|others|${partner}|${family}|${child}|loved ones?|people i love|(?:my|our) family|family|the (?:one|person) i love`,
  SELF: 'myself|himself|herself|themself|themselves|theirself|yourself|oneself|itself',
  AFRAID: 'scared|afraid|frightened|terrified|petrified|fear|fearful|fearing',
  // After “i”: it is somebody else who does it, or I who saw it or have it done to me.
  OTHERS: `he|she|they|him|her|them|you|it|who|someone|neighbours?|man|woman|${partner}|${family}|was|were|been|being|get|gets|got|getting|by|saw|see|seen|heard|hear|hearing|watched|witnessed`,
  WORRIED: 'worried|concerned|worry|worrying|concern|concerns|scared|afraid|frightened|fear|fears',
  WHOSE: 'neighbours?|friends?|sisters?|brothers?|partners?|exs|young|little|poor|small|vulnerable|other|pupils?|nephews?|nieces?',
  ABUSIVE: 'abusive|violent|controlling|aggressive|coercive|possessive|manipulative',
}
