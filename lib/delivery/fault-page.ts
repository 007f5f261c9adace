/** The page of last resort: no stylesheet, no render, no query. `kept` are the words a person typed, so that they can copy them. */
export function faultPage({ title, text, kept = [] }: { title: string; text: string; kept?: string[] }) {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
${kept.length > 0 ? `<h2>What you wrote</h2>\n${kept.map((words) => `<p>${escaped(words)}</p>`).join('\n')}` : ''}
<p>In an emergency call 999. To report a crime that is not an emergency call 101.</p>
</main>
</body>
</html>
`
}

export const faultPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

function escaped(text: string) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
