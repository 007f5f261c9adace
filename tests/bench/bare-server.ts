import { createServer } from 'node:http'
import { send } from '#tests/support/http.ts'

// Node without a product: it knows the headers and bytes of one page, and sends them whatever is asked.
const [url = '', address = '', port] = process.argv.slice(2)
const { headers, bytes } = await send({ url }, address, { headers: { 'accept-encoding': 'br' } })
const others = ['date', 'connection', 'keep-alive']
const page = Object.entries(headers).flatMap(([name, value]) => (others.includes(name) ? [] : [name, String(value)]))

createServer((_, response) => response.writeHead(200, page).end(bytes)).listen(Number(port), () => process.stdout.write('ready'))
