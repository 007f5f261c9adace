import { Parser } from 'htmlparser2'
import type { Answer } from '#tests/support/http.ts'

/** The head of a page, as machines read it. */
export function readHead({ body }: Answer) {
  const metas: Record<string, string> = {}
  const links: { rel: string; href: string }[] = []
  const parser = new Parser({
    onopentag(name, { property, name: named, content = '', rel = '', href = '' }) {
      const key = property ?? named
      if (name === 'meta' && key) metas[key] = content
      if (name === 'link') links.push({ rel, href })
    },
  })
  parser.end(body)
  return { metas, canonical: links.filter(({ rel }) => rel === 'canonical').map(({ href }) => href) }
}

type Thing = { '@type': string } & Record<string, unknown>

/** What a page says in JSON-LD. @throws when it doesn't parse, or when the page has more or less than one. */
export function readThings({ body }: Answer): Thing[] {
  const scripts = [...body.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)]
  if (scripts.length !== 1) throw new Error(`The page has ${scripts.length} pieces of JSON-LD`)
  return JSON.parse(scripts[0]?.[1] ?? '')['@graph']
}

/** The texts of every element of this name in a piece of XML. @throws when its elements don't close as they opened. */
export function readXml(xml: string, wanted: string): string[] {
  const open: string[] = []
  const texts: string[] = []
  const parser = new Parser(
    {
      onopentagname(name) {
        open.push(name)
        if (name === wanted) texts.push('')
      },
      ontext(text) {
        if (open.includes(wanted)) texts.push(`${texts.pop() ?? ''}${text}`)
      },
      onclosetag(name) {
        if (open.pop() !== name) throw new Error(`${name} closes what it did not open`)
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  if (open.length > 0) throw new Error(`${open.join()} is not closed`)
  return texts
}
