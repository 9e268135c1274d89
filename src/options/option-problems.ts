import { attributeOf, type OptionName } from './options.ts'
import { BACKEND_NAMES } from '../backends/backends.ts'

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
  live: { values: oneOf('on', 'off', 'poll'), default: '`on`' },
  keys: { values: 'present or absent', default: 'absent' },
}

/** One sentence for the owner: which option is wrong, what would be right, and what holds now. */
export function optionProblem(name: OptionName, raw: string): string {
  return `${wrong(name, raw)}; using the default (${plain(OPTION_TEXTS[name].default)})`
}

/** Names an option, the wrong value that it was given, and the right ones. */
export function wrong(name: OptionName, raw: string): string {
  const values = plain(OPTION_TEXTS[name].values.replace(/` `/g, ', '))
  return `"${attributeOf(name)}" can't be ${JSON.stringify(raw.slice(0, 80))}: ${values}`
}

const plain = (text: string) => text.replaceAll('`', '')
