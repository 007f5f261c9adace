export type Answer = { to: string; message?: string; url?: string; recoveryCodes?: string[] }

const noAnswer = 'The site doesn’t answer. What you typed is still here: wait a moment and try again.'

/** Sends fields to one of the staff's addresses. Never rejects: a refusal, or no answer, is a sentence. */
export async function postFields(action: string, fields: object): Promise<{ answer?: Answer; refusal?: string }> {
  try {
    const response = await fetch(action, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(fields),
    })
    const said = (await response.json()) as Answer & { errors?: { message: string }[] }
    return response.ok ? { answer: said } : { refusal: said.errors?.[0]?.message ?? noAnswer }
  } catch {
    return { refusal: noAnswer }
  }
}
