import type { BackendName } from '../backends/backends.ts'
import type { Order } from '../protocol.ts'
import type { StringOverrides } from '../i18n/translate.ts'

type Theme = 'auto' | 'light' | 'dark'
type Layout = 'nested' | 'flat'
type Dates = 'short' | 'full'
type InputPosition = 'bottom' | 'top'
type Loading = 'lazy' | 'eager'

/** Every option of `mount()`. As attributes they are spelt `page-size`, on the script tag `data-page-size`. */
export interface Options {
  /** URL of the comment server; with `backend: 'static'`, of the JSON file. */
  endpoint: string
  backend?: BackendName
  /** Id of the thread; by default made from the page's canonical URL, or its own. */
  thread?: string
  order?: Exclude<Order, 'best'>
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
  /** `poll`: asks every minute, for servers that tell nothing by themselves. */
  live?: 'on' | 'off' | 'poll'
  keys?: boolean
  /** Words in place of the built-in ones; only through `mount()`. */
  strings?: StringOverrides
}

/** What attributes can say: all but `strings`, each present or left out. */
export type AttributeOptions = Partial<Omit<Options, 'strings'>>

/** Undefined means that the value is wrong. */
type Parse = (value: string) => unknown

const oneOf =
  (...values: string[]): Parse =>
  (value) =>
    values.includes(value) ? value : undefined

const integer =
  (least: number, most: number): Parse =>
  (value) => {
    const number = /^\d{1,4}$/.test(value) ? Number(value) : NaN
    return number >= least && number <= most ? number : undefined
  }

/** Reads each option's value; option-problems.ts says what a right one looks like. */
export const OPTIONS: Record<keyof AttributeOptions, Parse> = {
  endpoint: parseEndpoint,
  // Its name is looked up by what loads it: a list of them all is too long to come with each thread.
  backend: String,
  thread: (value) => (value && value.length <= 1000 ? value : undefined),
  order: oneOf('oldest', 'newest'),
  layout: oneOf('nested', 'flat'),
  pageSize: integer(1, 100),
  theme: oneOf('auto', 'light', 'dark'),
  lang: parseLang,
  headingLevel: integer(2, 5),
  dates: oneOf('short', 'full'),
  inputPosition: oneOf('bottom', 'top'),
  loading: oneOf('lazy', 'eager'),
  live: oneOf('on', 'off', 'poll'),
  keys: () => true,
}

export type OptionName = keyof typeof OPTIONS
export const OPTION_NAMES = Object.keys(OPTIONS) as OptionName[]

/** `pageSize` as an attribute: `page-size`. */
export function attributeOf(option: string): string {
  return option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** Reads options from attributes. A wrong one is left out, so that its default holds. */
export function parseOptions(attribute: (name: string) => string | null): {
  options: AttributeOptions
  /** Those left out, as they were written. */
  wrong: [name: OptionName, raw: string][]
} {
  const options: Record<string, unknown> = {}
  const wrong: [OptionName, string][] = []
  for (const name of OPTION_NAMES) {
    const raw = attribute(attributeOf(name))
    if (raw === null) continue
    const value = OPTIONS[name](raw.trim())
    if (value === undefined) wrong.push([name, raw])
    else options[name] = value
  }
  return { options, wrong }
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

/** Reads BCP 47, and what systems and generators write in its place: `zh_Hans_CN`, `fr_FR.UTF-8`. */
export function parseLang(value: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(value.replace(/[.@].*/, '').replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}
