import { isDeeperThan } from '#lib/staff-door/json-depth.ts'

// Payload’s others are for places on a map and lists of numbers, which nothing here has, and are a fault for anything else.
const operators = new Set([
  ...['equals', 'not_equals', 'exists', 'in', 'not_in', 'like', 'not_like', 'contains'],
  ...['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'],
])
const fieldName = /^[\w.-]{1,200}$/
const sortedBy = /^-?[\w.]{1,200}(?:,-?[\w.]{1,200})*$/
const deepest = 20

type Fields = Readonly<Record<string, unknown>>

/** Whether the parts of a query have the shapes that Payload reads, and answers wrongly, or with a fault, when they don't. */
export function isReadable({ where, sort, select, populate, data }: Fields) {
  return (
    isOptional(where, (value) => isWhere(fromJson(value))) &&
    isOptional(data, (value) => isRecord(fromJson(value))) &&
    isOptional(sort, (value) => [value].flat().every((one) => typeof one === 'string' && sortedBy.test(one))) &&
    isOptional(select, isChoice) &&
    isOptional(populate, isChoice)
  )
}

function isOptional(value: unknown, isRight: (value: unknown) => boolean) {
  return value === undefined || value === '' || isRight(value)
}

/** Payload takes JSON in place of names in brackets. */
function fromJson(value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (isDeeperThan(deepest, Buffer.from(value))) return undefined
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

function isWhere(where: unknown): boolean {
  return isRecord(where) && Object.entries(where).every(([name, value]) => (isJoining(name) ? isWheres(value) : isCondition(name, value)))
}

function isJoining(name: string) {
  return name === 'and' || name === 'or'
}

/** More than a thousand, or some left out between, come as an object with their numbers. */
function isWheres(value: unknown) {
  return isList(value) && Object.values(value).every(isWhere)
}

function isCondition(name: string, value: unknown) {
  return (
    fieldName.test(name) && isRecord(value) && Object.entries(value).every(([operator, one]) => operators.has(operator) && isOperand(one))
  )
}

function isOperand(value: unknown): boolean {
  if (!isList(value)) return true
  return Object.entries(value).every(([name, one]) => (/^\d+$/.test(name) || name === 'relationTo' || name === 'value') && !isList(one))
}

/** Fields, each with a yes or a no or with fields of its own. */
function isChoice(value: unknown): boolean {
  return (
    isRecord(value) &&
    Object.values(value).every((one) => one === true || one === false || one === 'true' || one === 'false' || isChoice(one))
  )
}

function isRecord(value: unknown): value is Fields {
  return isList(value) && !Array.isArray(value)
}

function isList(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
