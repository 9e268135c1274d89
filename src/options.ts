import type { Order } from './protocol.ts'
import type { StringOverrides } from './text/strings.ts'

type Theme = 'auto' | 'light' | 'dark'
type Layout = 'nested' | 'flat'
type Dates = 'short' | 'full'
type InputPosition = 'bottom' | 'top'
type Loading = 'lazy' | 'eager'
type BackendName = 'afterword' | 'static'

/** Every option of `mount()`. As attributes they are spelt `page-size`, on the script tag `data-page-size`. */
export interface Options {
  /** URL of the comment server; with `backend: 'static'`, of the JSON file. */
  endpoint: string
  backend?: BackendName
  /** Id of the thread; by default made from the page's canonical URL, or its own. */
  thread?: string
  order?: Order
  layout?: Layout
  /** Roots a page, 1 to 100. */
  pageSize?: number
  theme?: Theme
  /** BCP 47; by default the nearest ancestor's `lang`, else the browser's. */
  lang?: string
  /** 2 to 5. */
  headingLevel?: number
  dates?: Dates
  inputPosition?: InputPosition
  loading?: Loading
  live?: 'on' | 'off'
  keys?: boolean
  /** Words in place of the built-in ones; only through `mount()`. */
  strings?: StringOverrides
}

/** What attributes can say: all but `strings`, each present or left out. */
export type AttributeOptions = Partial<Omit<Options, 'strings'>>

interface Definition {
  /** What a valid value looks like, for tables and for the sentence about a wrong one. */
  values: string
  default: string
  /** Undefined means that the value is wrong. */
  parse: (value: string) => unknown
}

const BACKENDS_TO_COME = /^(wordpress|isso|waline|remark42|artalk|cusdis|mastodon)$/

const oneOf = (...values: string[]): Pick<Definition, 'values' | 'parse'> => ({
  values: values.map((value) => `\`${value}\``).join(' '),
  parse: (value) => (values.includes(value) ? value : undefined),
})

const integer = (least: number, most: number) => (value: string) => {
  const number = /^\d{1,4}$/.test(value) ? Number(value) : NaN
  return number >= least && number <= most ? number : undefined
}

/** The one table of options: README's, the attributes the element watches, and what `mount()` checks. */
export const OPTIONS: Record<keyof AttributeOptions, Definition> = {
  endpoint: { values: 'URL', default: 'the origin that served the script', parse: parseEndpoint },
  backend: { ...oneOf('afterword', 'static'), default: '`afterword`' },
  thread: {
    values: 'string',
    default: 'the page’s canonical URL, else its own',
    parse: (value) => (value && value.length <= 1000 ? value : undefined),
  },
  order: { ...oneOf('oldest', 'newest'), default: '`oldest`' },
  layout: { ...oneOf('nested', 'flat'), default: '`nested`' },
  pageSize: { values: '1 to 100', default: '50', parse: integer(1, 100) },
  theme: { ...oneOf('auto', 'light', 'dark'), default: '`auto`' },
  lang: { values: 'BCP 47', default: 'the nearest `lang`, else the browser’s', parse: parseLang },
  headingLevel: { values: '2 to 5', default: '2', parse: integer(2, 5) },
  dates: { ...oneOf('short', 'full'), default: '`short`' },
  inputPosition: { ...oneOf('bottom', 'top'), default: '`bottom`' },
  loading: { ...oneOf('lazy', 'eager'), default: '`lazy`' },
  live: { ...oneOf('on', 'off'), default: '`on`' },
  keys: { values: 'present or absent', default: 'absent', parse: () => true },
}

export const OPTION_NAMES = Object.keys(OPTIONS) as (keyof AttributeOptions)[]

/** `pageSize` as an attribute: `page-size`. */
export function attributeOf(option: string): string {
  return option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/**
 * Reads options from attributes. A wrong one is left out, so that its default holds, and said in
 * `problems`, a sentence each.
 */
export function parseOptions(attribute: (name: string) => string | null): {
  options: AttributeOptions
  problems: string[]
} {
  const options: Record<string, unknown> = {}
  const problems: string[] = []
  for (const name of OPTION_NAMES) {
    const raw = attribute(attributeOf(name))
    if (raw === null) continue
    const value = OPTIONS[name].parse(raw.trim())
    const problem = problemWith(name, raw, value)
    if (problem !== null) problems.push(problem)
    if (value !== undefined) options[name] = value
  }
  return { options, problems }
}

/**
 * The same for values handed to `mount()`.
 *
 * @throws TypeError that names the option, when one is wrong.
 */
export function checkOptions(options: Options): string[] {
  const given = new Map(Object.entries(options))
  given.delete('strings')
  const notes: string[] = []
  for (const [name, value] of given) {
    if (value === undefined) continue
    if (!isOptionName(name)) throw new TypeError(`afterword: there is no option "${name}"`)
    if (name === 'keys' && value === false) continue
    const text = String(value)
    const parsed = OPTIONS[name].parse(text)
    // A number in place of a string would get as far as the first request.
    if (typeof parsed !== typeof value) throw new TypeError(`afterword: ${wrong(name, text)}`)
    const note = problemWith(name, text, parsed)
    if (note !== null) notes.push(note)
  }
  if (options.endpoint === undefined)
    throw new TypeError('afterword: the option "endpoint" is missing')
  return notes
}

function isOptionName(name: string): name is keyof AttributeOptions {
  return Object.hasOwn(OPTIONS, name)
}

function problemWith(name: keyof AttributeOptions, raw: string, value: unknown): string | null {
  if (name === 'keys') return `"${attributeOf(name)}" is not in this build`
  if (value !== undefined) return null
  if (name === 'backend' && BACKENDS_TO_COME.test(raw.trim())) {
    return `the backend "${raw.trim()}" is not in this build; using "afterword"`
  }
  return `${wrong(name, raw)}; using the default (${OPTIONS[name].default.replaceAll('`', '')})`
}

function wrong(name: keyof AttributeOptions, raw: string): string {
  const values = OPTIONS[name].values.replace(/` `/g, ', ').replaceAll('`', '')
  return `"${attributeOf(name)}" can't be ${JSON.stringify(raw.slice(0, 80))}: ${values}`
}

function parseEndpoint(value: string): string | undefined {
  try {
    const base = typeof document === 'undefined' ? undefined : document.baseURI
    const url = new URL(value, base)
    return value && /^https?:$/.test(url.protocol) && !url.username ? url.href : undefined
  } catch {
    return undefined
  }
}

function parseLang(value: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(value)[0]
  } catch {
    return undefined
  }
}
