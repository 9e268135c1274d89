import { attributeOf, type OptionName, OPTIONS, type Options } from './options.ts'
import { BACKEND_NAMES } from '../backends/lazy-backend.ts'
import { KEYS } from '../i18n/keys.ts'
import { isWord } from '../i18n/string-overrides.ts'

const oneOf = (...values: string[]) => values.map((value) => `\`${value}\``).join(' ')

/** What a valid value of each option looks like, and what holds without one: README's table, and sentences. */
export const OPTION_TEXTS: Record<OptionName, { values: string; default: string }> = {
  endpoint: { values: 'URL', default: 'the origin that served the script' },
  backend: { values: oneOf(...BACKEND_NAMES), default: '`afterword`' },
  thread: { values: 'string', default: 'the page’s canonical URL, else its own' },
  order: { values: oneOf('oldest', 'newest'), default: '`oldest`' },
  layout: { values: oneOf('nested', 'flat'), default: '`nested`' },
  pageSize: { values: '1 to 100', default: '50' },
  theme: { values: oneOf('auto', 'light', 'dark'), default: '`auto`' },
  lang: { values: 'BCP 47', default: 'the nearest `lang`, else the browser’s' },
  headingLevel: { values: '2 to 5', default: '2' },
  dates: { values: oneOf('short', 'full'), default: '`short`' },
  inputPosition: { values: oneOf('bottom', 'top'), default: '`bottom`' },
  loading: { values: oneOf('lazy', 'eager'), default: '`lazy`' },
  live: { values: oneOf('on', 'off'), default: '`on`' },
  keys: { values: 'present or absent', default: 'absent' },
}

const BACKENDS_TO_COME = /^(wordpress|isso|waline|remark42|artalk|cusdis|mastodon)$/

/** One sentence for the owner: which option is wrong, what would be right, and what holds now. */
export function optionProblem(name: OptionName, raw: string): string {
  if (name === 'backend' && BACKENDS_TO_COME.test(raw.trim())) {
    return `the backend "${raw.trim()}" is not in this build; using "afterword"`
  }
  return `${wrong(name, raw)}; using the default (${plain(OPTION_TEXTS[name].default)})`
}

/**
 * Checks values handed to `mount()`. What comes back is to be said in the console.
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
    if (name === 'backend' && parsed === undefined && BACKENDS_TO_COME.test(text)) {
      notes.push(optionProblem(name, text))
    } else if (typeof parsed !== typeof value) {
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

function wrong(name: OptionName, raw: string): string {
  const values = plain(OPTION_TEXTS[name].values.replace(/` `/g, ', '))
  return `"${attributeOf(name)}" can't be ${JSON.stringify(raw.slice(0, 80))}: ${values}`
}

const plain = (text: string) => text.replaceAll('`', '')
