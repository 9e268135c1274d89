import { KEYS } from './keys.ts'
import type { StringOverrides } from './translate.ts'

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other']

/**
 * Reads an owner's words from JSON. Only known keys, with a string or an object of plural forms
 * that has `other`, are taken; `problems` names what was left out.
 */
export function readWords(json: string): { words: StringOverrides; problems: string[] } {
  const problems: string[] = []
  const words: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(parse(json, problems))) {
    if (!KEYS.has(key)) problems.push(`"${key.slice(0, 40)}" (no such text)`)
    else if (isWord(value)) words[key] = value
    else problems.push(`"${key}" (neither a string nor plural forms with "other")`)
  }
  return { words, problems }
}

function parse(json: string, problems: string[]): object {
  try {
    const parsed: unknown = JSON.parse(json)
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed
    problems.push('everything (not an object)')
  } catch {
    problems.push('everything (not JSON)')
  }
  return {}
}

/** Whether a value is a text: a string, or plural forms among which is `other`. */
export function isWord(value: unknown): boolean {
  if (typeof value === 'string') return true
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'other')) return false
  return Object.entries(value).every(
    ([form, words]) => FORMS.includes(form) && typeof words === 'string',
  )
}
