import { expect, test } from 'vitest'
import { contactsInText } from '#lib/phone/contacts-in-text.ts'
import { phoneAddress, readPhone } from '#lib/phone/phone-number.ts'
import { textAddress } from '#lib/phone/text-address.ts'

test.each([
  ['0117 987 6000', '01179876000', '0117 987 6000'],
  ['+44 (0)117 987 6000', '01179876000', '0117 987 6000'],
  ['+44 117 987 6000', '01179876000', '0117 987 6000'],
  ['0044 117 987 6000', '01179876000', '0117 987 6000'],
  ['0117.987.6000', '01179876000', '0117 987 6000'],
  ['0117-987-6000', '01179876000', '0117 987 6000'],
  ['0117–987—6000', '01179876000', '0117 987 6000'],
  ['(0117) 987 6000', '01179876000', '0117 987 6000'],
  ['[0117] 987·6000', '01179876000', '0117 987 6000'],
  ['0117/987−6000', '01179876000', '0117 987 6000'],
  ['01934\u00a0426\u00a0330', '01934426330', '01934 426 330'],
  ['08 08 16 89 111', '08081689111', '08 08 16 89 111'],
  ['0800 69 49 999', '08006949999', '0800 69 49 999'],
  ['08082000247', '08082000247', '0808 200 0247'],
  ['0800 1111', '08001111', '0800 1111'],
  ['116 123', '116123', '116 123'],
  ['999', '999', '999'],
  ['18000', '18000', '18000'],
  ['07700900123', '07700900123', '07700 900 123'],
  ['+33 1 23 45 67 89', '+33123456789', '+33123456789'],
])('“%s” rings %s and reads %s', (typed, dialled, read) => {
  expect(readPhone(typed)).toEqual({ dialled, read })
  expect(phoneAddress(typed)).toBe(`tel:${dialled}`)
})

test.each([
  '0117 987 6000 ext 12',
  '0117 987 6000 extension 12',
  '0117 987 6000 x12',
  '0117 987 6000, ext. 12',
  '0117 987 6000 (ext 12)',
  '0117 987 6000;ext=12',
])('an extension is told from the number: %s', (typed) => {
  expect(readPhone(typed)).toEqual({ dialled: '01179876000', read: '0117 987 6000', extension: '12' })
  expect(phoneAddress(typed)).toBe('tel:01179876000;ext=12')
})

test.each(['', 'text SHOUT to 85258', 'text 61323', '85258', '12', '2025', '0117', '1,230,500', 'a 0117 987 6000'])(
  '“%s” is no number to ring',
  (typed) => {
    expect(readPhone(typed)).toBeUndefined()
  },
)

test.each([
  ['Phone 0808 2000 247 now.', ['0808 2000 247'], ['tel:08082000247']],
  ['Call 999, or 101 if it is not an emergency.', ['999', '101'], ['tel:999', 'tel:101']],
  ['Ring Samaritans on 116 123.', ['116 123'], ['tel:116123']],
  [
    'Fax (0117) 987 6000 ext 12 or +44 (0)117 987-6000',
    ['(0117) 987 6000 ext 12', '+44 (0)117 987-6000'],
    ['tel:01179876000;ext=12', 'tel:01179876000'],
  ],
  ['08 08 16 89 111, 24 hours', ['08 08 16 89 111'], ['tel:08081689111']],
  ['NHS 111, option 2', ['111'], ['tel:111']],
  ['Use the 999 BSL app to call 999', ['999'], ['tel:999']],
  ['Write to press.desk@example.org, or phone 101.', ['press.desk@example.org', '101'], ['mailto:press.desk@example.org', 'tel:101']],
])('each number in “%s” rings, and each email address is a link', (text, numbers, addresses) => {
  const found = contactsInText(text).filter(({ href }) => href)

  expect(found.map(({ text: number }) => number)).toEqual(numbers)
  expect(found.map(({ href }) => href)).toEqual(addresses)
})

test.each([
  'Text SHOUT to 85258, 24 hours a day',
  'Text 999 if you have registered',
  'The award was £1,230,500 in 2023',
  'About 101 people and 999 homes',
  'From 2016 to 2019, and 2025–2028',
  'BS20 8JJ and 1999',
  'Section 999/1 and 3.101',
  'Ask the 101 operator',
  'The 111 service, @example and at@',
])('nothing in “%s” rings', (text) => {
  expect(contactsInText(text)).toEqual([{ text }])
})

test('the parts of a text are the text', () => {
  for (const text of ['', '999', 'a 101 b', '0117 987 6000 or 0808 2000 247'])
    expect(
      contactsInText(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text)
})

// Each takes minutes to read if every character is a place to begin from, or every number looks back over the whole text.
test.each([
  ['one word', 'x'.repeat(400_000)],
  ['a word of dots', 'a.'.repeat(200_000)],
  ['an address that never ends', `office@${'a.'.repeat(200_000)}`],
  ['nothing but at signs', 'a@'.repeat(200_000)],
  ['a number in a number', '0 '.repeat(200_000)],
  ['brackets', '+44('.repeat(100_000)],
])('%s is read once, however long', (_, text) => {
  expect(
    contactsInText(text)
      .map((part) => part.text)
      .join(''),
  ).toBe(text)
})

test('what is longer than any number is none, however long it takes to see its end', () => {
  expect(readPhone(`0117 496 0000 ${'ext '.repeat(50_000)}`)).toBeUndefined()
})

test('each of thirty thousand numbers is a link', () => {
  expect(contactsInText('0117 496 0000, '.repeat(30_000)).filter(({ href }) => href === 'tel:01174960000')).toHaveLength(30_000)
})

test.each([
  ['Text SHOUT to 85258', 'sms:85258?body=SHOUT'],
  ['text 61323', 'sms:61323'],
  ['Text 07860 039967', 'sms:07860039967'],
])('“%s” opens a message', (words, address) => {
  expect(textAddress(words)).toBe(address)
})

test.each(['', '85258', 'Text SHOUT', 'Text SHOUT to 999', 'Text a&b to 85258', 'Text SHOUT to 85258 or ring 116 123', 'Textile 85258'])(
  '“%s” opens none',
  (words) => {
    expect(textAddress(words)).toBeUndefined()
  },
)
