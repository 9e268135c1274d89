const LONGEST = 10_000

/**
 * Reads the short answer of another service.
 *
 * @throws Error when it is no success, or longer than any answer should be.
 */
export async function readAnswer(response: Response): Promise<string> {
  if (!response.ok) {
    await response.body?.cancel()
    throw new Error(`it answered ${response.status}`)
  }
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    // Leaving the loop cancels the rest.
    if (text.length > LONGEST) throw new Error('its answer is too long')
  }
  return text
}
