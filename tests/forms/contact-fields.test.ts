import { expect, test } from 'vitest'
import { didYouMean, emailAddress, fullName, phoneNumber } from '#lib/forms/contact-fields.ts'
import { optional } from '#lib/forms/fields.ts'

const wrongEmail = 'Enter an email address in the correct format, like name@example.com'
const wrongPhone = 'Enter a phone number, like 01632 960 001 or +44 7700 900 982'

test.each(['X', 'Ng', '李', 'Ω', 'José Ó Néill', 'Nguyễn Thị Ánh', 'महात्मा', 'علی\u200Cرضا', 'O’Brien-Smith', '李'.repeat(100)])(
  '“%s” is a name',
  (name) => {
    expect(fullName().parse(name)).toBe(name)
  },
)

test('a name of more than a hundred characters is too long, and one that nobody can see is none', () => {
  expect(messages(fullName(), 'x'.repeat(101))).toEqual(['Your full name must be 100 characters or less'])
  expect(messages(fullName(), '\u200B\u2800')).toEqual(['Enter your full name'])
})

test.each([
  'ann@example.org',
  'Ann.Lee+payback@mail.example.co.uk',
  "o'neill@example.org",
  'a@b',
  '.ann..lee.@example.org',
  "!#$%&'*+/=?^_`{|}~-@example.org",
  'ann@xn--bcher-kva.example',
  'ann@bücher.example',
  'ann@例え.jp',
  'ann@пример.рф',
  'ann@نامه\u200Cای.example',
  `ann@${'x'.repeat(63)}.org`,
  `${'x'.repeat(242)}@example.org`,
])('“%s” is an e-mail address, and is kept as it is', (address) => {
  expect(emailAddress().parse(address)).toBe(address)
})

test.each([
  ['mailto:ann@example.org', 'ann@example.org'],
  ['MailTo: ann@example.org?subject=Paths', 'ann@example.org'],
  ['Ann Lee <ann@example.org>', 'ann@example.org'],
  ['<mailto:ann@example.org>.', 'ann@example.org'],
  ['ann@example.org.', 'ann@example.org'],
  [' ann@example.org ; ', 'ann@example.org'],
  ['o’neill@example.org', "o'neill@example.org"],
  ['o\u00B4neill@example.org', "o'neill@example.org"],
  ['\u202Aann@example.org\u202C', 'ann@example.org'],
  ['an\u200Bn@example.org\uFEFF', 'ann@example.org'],
  ['\uFFFCann@example.org\uFE0F', 'ann@example.org'],
  ['ann＠example．org', 'ann@example.org'],
])('%j is tidied to “%s”', (pasted, address) => {
  expect(emailAddress().parse(pasted)).toBe(address)
  expect(emailAddress().parse(address)).toBe(address)
})

test.each([
  'ann',
  'ann@',
  '@example.org',
  'ann@@example.org',
  'ann lee@example.org',
  'ann@example org',
  'ann@-example.org',
  'ann@example..org',
  'ann@exa_mple.org',
  'ann@bücher/example.org',
  'ann@bücher:80',
  'zoë@example.org',
  '"ann"@example.org',
  `ann@${'x'.repeat(64)}.org`,
  'ann@example.org, bob@example.org',
  '__proto__',
])('“%s” is no e-mail address', (text) => {
  expect(messages(emailAddress(), text)).toEqual([wrongEmail])
})

test.each(['', ' ', '\u200B', '\u202A\u202C', '\u0000', '\u00A0', '.', ' mailto: ', '<>', ['a@b', 'c@d'], undefined])(
  '%j is no answer to the question about an address',
  (value) => {
    expect(messages(emailAddress(), value)).toEqual(['Enter an email address'])
  },
)

test('an address of more than 254 characters is too long, and nothing else is said of it', () => {
  for (const long of [`${'x'.repeat(243)}@example.org`, 'x'.repeat(255)])
    expect(messages(emailAddress(), long)).toEqual(['Email address must be 254 characters or less'])
})

test.each([
  '01632 960 001',
  '01632960001',
  '(01632) 960-001',
  '[01632] 960 001',
  '01632.960.001',
  '01632/960001',
  '01632–960—001',
  '01632‑960−001',
  '01632\u00A0960\u00A0001',
  '+44 (0)1632 960001',
  '+44(0)1632 960001',
  '(+44) 7700 900 982',
  '0044 7700 900 982',
  '+1 (206) 555-0100',
  '01632 960 001 ext 12',
  '01632 960 001, extension 12',
  '01632 960 001 x12',
  '01632 960 001 (Ext. 1234)',
  '01632 960 001 #12',
  '٠١٦٣٢ ٩٦٠٠٠١',
  '123456789',
  '123456789012345',
  '123456789 ext 123456',
])('“%s” is a phone number, and is kept as it is', (number) => {
  expect(phoneNumber().parse(number)).toBe(number)
})

test.each([
  ['tel:01632960001', '01632960001'],
  ['TEL: +44-1632-960001;ext=12', '+44-1632-960001;ext=12'],
  ['01632 960 001.', '01632 960 001'],
  ['\u202A+44\u00A07700 900982\u202C', '+44\u00A07700 900982'],
  ['\u202D07700900982\u200B', '07700900982'],
  [' 01632  960 001 ,', '01632 960 001'],
])('%j is kept as “%s”', (pasted, number) => {
  expect(phoneNumber().parse(pasted)).toBe(number)
})

test.each([
  '999',
  '12345678',
  '1234567890123456',
  '12345678 ext 12',
  'ask for Sam',
  '01632 960 001 or 07700 900 982',
  '01632 960 001 / 07700 900 982',
  '01632+960001',
  '++44 1632 960001',
  'ext 123456',
  '((((((((((((',
  `01632 960 00${' -'.repeat(40)}1`,
  '__proto__',
])('“%s” is no phone number', (text) => {
  expect(messages(phoneNumber(), text)).toEqual([wrongPhone])
})

test('what nobody can see is no answer to an optional question', () => {
  for (const blank of ['', ' ', '\u200B', '\u200D\u200D', '\u2800', '\u3164', '\u0000', '\u202A\u202C', '\uFE0F', '\r\n'])
    for (const field of [fullName(), emailAddress(), phoneNumber()]) expect(optional(field).parse(blank)).toBeUndefined()
})

// Each takes minutes to read where a rule begins again from every character.
test.each(['.', ' ', '@', '<', '-', '(', '1', "'", 'ext ', 'a.', 'a@', '\u200D', '\u202A', 'e\u0301', '@gmail.com', '\uFDFA'])(
  'a hundred thousand characters of %j are read once',
  (part) => {
    const long = `x${part.repeat(100_000 / part.length)}x`
    for (const field of [emailAddress(), phoneNumber()]) expect(field.safeParse(long).success).toBe(false)
    expect([fullName().safeParse(long).success, didYouMean(long) ?? 'gmail.com']).toEqual([expect.any(Boolean), 'gmail.com'])
  },
)

test.each([
  ['ann@gmial.com', 'gmail.com'],
  ['ann@gmail.con', 'gmail.com'],
  ['ann@gmail.co', 'gmail.com'],
  ['ann@gmail', 'gmail.com'],
  ['ann@gmail.co.uk', 'gmail.com'],
  ['Ann@GMAL.COM', 'gmail.com'],
  ['mailto:ann@gmail.cm.', 'gmail.com'],
  ['ann@hotmial.com', 'hotmail.com'],
  ['ann@hotmail.co.u', 'hotmail.co.uk'],
  ['ann@outlok.com', 'outlook.com'],
  ['ann@yaho.co.uk', 'yahoo.co.uk'],
  ['ann@iclould.com', 'icloud.com'],
  ['ann@btinernet.com', 'btinternet.com'],
  ['ann@aol.con', 'aol.com'],
  ['ann@syk.com', 'sky.com'],
  ['ann@talktalk.ne', 'talktalk.net'],
  ['ann@vriginmedia.com', 'virginmedia.com'],
])('“%s” may mean %s', (address, domain) => {
  expect(didYouMean(address)).toBe(domain)
  expect(emailAddress().safeParse(address).success).toBe(true)
})

test.each([
  'ann@gmail.com',
  'ann@gmx.com',
  'ann@ymail.com',
  'ann@mail.com',
  'ann@email.com',
  'ann@live.com',
  'ann@me.com',
  'ann@ao.com',
  'ann@aon.com',
  'ann@ski.com',
  'ann@love.co.uk',
  'ann@hotmail.fr',
  'ann@yahoo',
  'ann@example.org',
  'ann@constructor',
  'gmial.com',
  '',
])('nothing looks wrong with “%s”', (address) => {
  expect(didYouMean(address)).toBeUndefined()
})

function messages(field: { safeParse: (value: unknown) => { error?: { issues: { message: string }[] } } }, value: unknown) {
  return [...new Set(field.safeParse(value).error?.issues.map(({ message }) => message))]
}
