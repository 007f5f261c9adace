import { type Access, createLocalReq, type Field, type FieldAccess, type PayloadRequest } from 'payload'
import type { Office } from './staff.ts'
import { type Answer, people, type Who, wordFor } from './who-may.ts'

type Asked = Record<string, unknown>
type Rule = Access | FieldAccess | undefined

/** The word of the table for whom a rule of the configuration lets through. Payload lets all who are signed in, where there is none. */
export async function askedOf({ cms, people: staff }: Office, rule: Rule, asked: Asked = {}, expected?: string) {
  const answers = await Promise.all(
    people.map(async (who): Promise<[Who, Answer]> => {
      const { user } = staff[who]
      const req = await createLocalReq({ ...(user && { user }), context: {} }, cms)
      req.payloadAPI = 'REST'
      return [who, inWord(await answer(rule, { req, ...asked }))]
    }),
  )
  return wordFor(Object.fromEntries(answers) as Record<Who, Answer>, expected)
}

async function answer(rule: Rule, asked: Asked & { req: PayloadRequest }) {
  return rule ? await Reflect.apply(rule, undefined, [asked]) : Boolean(asked.req.user)
}

function inWord(result: unknown): Answer {
  return typeof result === 'object' && result !== null ? 'some' : result ? 'yes' : 'no'
}

export type RuledField = { path: string; access: { create?: FieldAccess; read?: FieldAccess; update?: FieldAccess } }

/** Every field with a rule of its own, by its path. */
export function ruledFields(fields: readonly Field[], above = ''): RuledField[] {
  return fields.flatMap((field) => {
    const path = 'name' in field && field.name ? `${above}${field.name}` : above.replace(/\.$/, '')
    const below = path ? `${path}.` : ''
    const own =
      'access' in field && field.access && Object.keys(field.access).length > 0
        ? [{ path, access: field.access as RuledField['access'] }]
        : []
    return [...own, ...partsOf(field).flatMap((parts) => ruledFields(parts, below))]
  })
}

function partsOf(field: Field): Field[][] {
  if (field.type === 'tabs') return field.tabs.map(({ fields }) => fields)
  if (field.type === 'blocks') return field.blocks.map(({ fields }) => fields)
  return 'fields' in field ? [field.fields] : []
}
