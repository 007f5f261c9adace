import { LRUCache } from 'lru-cache'
import type { SeenAs } from '#lib/finishing/outline.ts'

type AttributeTest = { operator: string; value: string }

// [name], [name=value], [name^="value" i]
const attributeTests = /\[\s*([\w-]+)\s*(?:([~|^$*]?=)\s*("[^"]*"|'[^']*'|(?:\\.|[^\]\s])+)\s*(?:[is]\s*)?)?\]/gi

// Classes and ids are asked about by name too.
const seenWhole = new Set(['class', 'id'])

/** Of each kind of value the first one that was met stands for all. A kind is what the tests of its attribute say of it. */
const mostKinds = 2000

/** How the selectors of these rules see attributes: the address of each of ten results is one, if all they ask is whether it begins with a slash. */
export function seenBy(rules: string): SeenAs {
  const asked = testsIn(rules)
  const kinds = new LRUCache<string, string>({ max: mostKinds })

  return function seenAs(name, value) {
    if (seenWhole.has(name)) return value
    const tests = asked.get(name)
    if (!tests) return undefined
    const kind = `${name} ${tests
      .flatMap((test) => [passes(value, test), passes(value.toLowerCase(), lowered(test))])
      .map(Number)
      .join('')}`
    const met = kinds.get(kind)
    if (met !== undefined) return met
    kinds.set(kind, value)
    return value
  }
}

function testsIn(rules: string) {
  const asked = new Map<string, AttributeTest[]>()
  for (const [, name = '', operator = '', value = ''] of rules.matchAll(attributeTests)) {
    const tests = asked.get(name.toLowerCase()) ?? []
    tests.push({ operator, value: unquoted(value) })
    asked.set(name.toLowerCase(), tests)
  }
  return asked
}

function unquoted(value: string) {
  return value.replace(/^(["'])(.*)\1$/s, '$2').replace(/\\(.)/gs, '$1')
}

function lowered({ operator, value }: AttributeTest): AttributeTest {
  return { operator, value: value.toLowerCase() }
}

function passes(has: string, { operator, value }: AttributeTest) {
  switch (operator) {
    case '':
      return true
    case '^=':
      return has.startsWith(value)
    case '$=':
      return has.endsWith(value)
    case '*=':
      return has.includes(value)
    case '~=':
      return has.split(/\s+/).includes(value)
    case '|=':
      return has === value || has.startsWith(`${value}-`)
    default:
      return has === value
  }
}
