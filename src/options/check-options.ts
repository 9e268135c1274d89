import { BACKEND_NAMES } from '../backends/backends.ts'
import { KEYS } from '../i18n/keys.ts'
import { isWord } from '../i18n/string-overrides.ts'
import { wrong } from './option-problems.ts'
import { type OptionName, OPTIONS, type Options } from './options.ts'

/**
 * Checks values handed to `mount()`. Returns notes for the console.
 *
 * @throws TypeError that names the option, when one is wrong.
 */
export function checkOptions(options: Options): string[] {
  const given = new Map(Object.entries(options))
  given.delete('strings')
  const notes = checkStrings(options.strings)
  for (const [name, value] of given) {
    if (value === undefined) continue
    if (!isOptionName(name)) throw new TypeError(`afterword: there is no option "${name}"`)
    if (name === 'keys' && value === false) continue
    const text = String(value)
    const parsed = OPTIONS[name](text)
    const isUnknown = name === 'backend' && !BACKEND_NAMES.some((known) => known === value)
    if (typeof parsed !== typeof value || isUnknown) {
      // A number in place of a string would get as far as the first request.
      throw new TypeError(`afterword: ${wrong(name, text)}`)
    }
  }
  if (options.endpoint === undefined)
    throw new TypeError('afterword: the option "endpoint" is missing')
  return notes
}

/** A name from another version does no harm; a value that is no text would in the middle of a thread. */
function checkStrings(strings: unknown): string[] {
  if (strings === undefined) return []
  if (typeof strings !== 'object' || strings === null || Array.isArray(strings)) {
    throw new TypeError('afterword: "strings" can\'t be anything but an object of texts')
  }
  const given = Object.entries(strings).filter(([, value]) => value !== undefined)
  for (const [key, value] of given) {
    if (isWord(value)) continue
    throw new TypeError(
      `afterword: in "strings", "${key}" is neither a string nor plural forms with "other"`,
    )
  }
  const unknown = given.filter(([key]) => !KEYS.has(key))
  return unknown.map(([key]) => `in "strings", there is no text "${key.slice(0, 40)}"`)
}

function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name)
}
