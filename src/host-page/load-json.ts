/** What the tag's build calls in place of `import()` of JSON; see scripts/pin-chunks.ts. */
import { integrityOf } from './integrity.ts'

/** Fetches JSON in the shape that importing it would give. This code runs in `chunks/`, where it is. */
export async function loadJson(pin: string): Promise<{ default: unknown }> {
  const url = new URL(`${pin}.json`, import.meta.url)
  const response = await fetch(url, { integrity: integrityOf(pin) })
  return { default: await response.json() }
}
