import chromium from '@sparticuz/chromium'

// A process of its own (a-browser.ts), because the package takes the folder it unpacks into, and whether to bring its libraries, from
// the environment it was first imported in.
process.stdout.write(await chromium.executablePath())
