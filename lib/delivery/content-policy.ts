/** For a page without Next's runtime. `scripts` are the addresses of what it keeps; CSP can't name one path of its own origin, so 'self' allows them. */
export function contentPolicy({ styleHash, scripts }: { styleHash?: string | undefined; scripts: string[] }) {
  return policy({
    'default-src': "'none'",
    'img-src': "'self' data:",
    'style-src': styleHash ? `'${styleHash}'` : "'none'",
    'script-src': scripts.length > 0 ? [...new Set(scripts.map(sourceOf))].join(' ') : "'none'",
    'form-action': "'self'",
    // What audits a page asks for robots.txt in its name; nothing of the page itself can ask for anything.
    'connect-src': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
    'manifest-src': "'self'",
  })
}

/** For a form's page that keeps Next's runtime. The nonce is the one in the request that Next saw. */
export function hydratedPolicy({ nonce, styleHash }: { nonce: string; styleHash?: string | undefined }) {
  return policy({ ...hydrated(nonce), 'style-src': styleHash ? `'self' '${styleHash}'` : "'self'" })
}

/** For /admin and previews: Payload sets style attributes, makes images in the browser, and frames its previews. */
export function adminPolicy(nonce: string) {
  return policy({
    ...hydrated(nonce),
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'frame-src': "'self'",
    'frame-ancestors': "'self'",
    'worker-src': "'self' blob:",
  })
}

function hydrated(nonce: string) {
  return {
    'default-src': "'none'",
    'script-src': `'nonce-${nonce}' 'strict-dynamic'`,
    'style-src': "'self'",
    'connect-src': "'self'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
    'manifest-src': "'self'",
  }
}

function policy(directives: Record<string, string>) {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
}

function sourceOf(script: string) {
  return URL.canParse(script) ? new URL(script).origin : "'self'"
}
