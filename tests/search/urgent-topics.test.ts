import { expect, test } from 'vitest'
import { urgentTopicsIn } from '#lib/search/urgent-topics.ts'

test.each([
  'my partner hits me',
  'MY PARTNER HITS ME',
  'me partner hits',
  'he hit me',
  'my husband beats me',
  'husbands hitting his wife',
  'domestic violence',
  'domestic abuse',
  'abusive relationship',
  'abuse',
  'raped',
  'scared of my boyfriend',
  'scared of him',
  'afraid to go home',
  'he’s violent',
  "she's hurting my son",
  'my ex threatened to kill me',
  'my boyfriend won’t let me leave',
  'coercive control',
  'being stalked',
  'forced marriage',
  'women’s refuge',
  'Clare`s law',
  'my husband’s drug abuse makes him hit me',
])('“%s” speaks of abuse', (typed) => {
  expect(urgentTopicsIn(typed)).toEqual(['abuse'])
})

test.each([
  'suicide',
  'Suicidal thoughts',
  'kill myself',
  'i’m going to kill myself',
  'want to die',
  'I wish I was dead',
  'end my life',
  'i dont want to be here anymore',
  'I don’t want to live',
  "I don't want to live",
  'self harm',
  'self-harm',
  'selfharming',
  'cutting myself',
  'better off dead',
  'i can´t go on',
  'no point',
  'took an overdose',
  'SUÏCIDE',
])('“%s” speaks of suicide or self-harm', (typed) => {
  expect(urgentTopicsIn(typed)).toEqual(['suicide'])
})

test('words that speak of both name both, suicide first', () => {
  expect(urgentTopicsIn('he beats me and I want to die')).toEqual(['suicide', 'abuse'])
})

test.each([
  '',
  '  ',
  'Diebold',
  'Diess Street',
  'hit and run statistics',
  'hitchhiking',
  'drug abuse',
  'help with alcohol abuse',
  'abusing substances',
  'abuse of power',
  'overdose',
  'grape picking',
  'rapeseed',
  'refugee',
  'partnership',
  'Safer Somerset Partnership',
  'partner leaving prison',
  'when can he leave prison',
  'my husband is in prison',
  'kicked out by my parents',
  'threatened with eviction',
  'end of sentence',
  'life sentence',
  'take part in my community',
  'beat police',
  'quality control',
  'police attack dog',
  'sex offenders register',
  'home detention curfew',
  'payback',
  'mental health',
  'self-employed',
  '💔',
  '\ud800',
])('“%s” speaks of neither', (typed) => {
  expect(urgentTopicsIn(typed)).toEqual([])
})
