import type { StringKey } from './keys.ts'

/** Forms of one sentence, by `Intl.PluralRules`; `other` is the fall-back. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** The words of a thread that is only read, in English. `{name}` marks what is put in. */
export const ENGLISH = {
  count: { one: '{count} comment', other: '{count} comments' } as Plural,
  heading: 'Comments',
  empty: 'No comments yet',
  leaveOne: 'Write a comment',
  beFirst: 'Be the first to comment…',
  order: 'Order of comments',
  oldest: 'Oldest first',
  newest: 'Newest first',
  menu: 'Options',
  loading: 'Loading comments…',
  retry: 'Retry',
  retrying: 'Trying again…',
  more: 'Show more comments',
  earlier: 'Show earlier comments',
  moreReplies: { one: 'Show {count} more reply', other: 'Show {count} more replies' } as Plural,
  earlierReplies: {
    one: 'Show {count} earlier reply',
    other: 'Show {count} earlier replies',
  } as Plural,
  moreFailed: 'That didn’t load. Try again.',
  loaded: { one: '{count} more comment loaded.', other: '{count} more comments loaded.' } as Plural,
  notHere: 'The comment you were looking for isn’t here. It may have been deleted.',
  anonymous: 'Anonymous',
  owner: 'Author',
  comment: 'Comment {number} by {name}',
  tombstone: 'Deleted comment {number}',
  unnumbered: 'Comment by {name}',
  inReplyTo: 'in reply to #{number}',
  inReplyToName: 'in reply to {name} (#{number})',
  inReplyToRemoved: 'in reply to a deleted comment',
  joined: '{first}, {second}',
  permalink: 'Link to comment {number}',
  deleted: 'This comment was deleted.',
  reply: 'Reply',
  namedBy: 'Mentioned in {numbers}',
  replyTo: 'Reply to {name}, comment {number}',
  likeComment: 'Like comment {number} by {name}',
  likes: { one: '{count} like', other: '{count} likes' } as Plural,
  closed: 'Comments are closed.',
  edited: 'edited',
  formFailed: 'The form could not be loaded. Reload the page.',
  failedTitle: 'Comments could not be loaded.',
  network: 'Check your connection and try again.',
  timeout: 'That took too long. Try again.',
  unreadable: 'Something went wrong. Try again later.',
  'rate-limited': 'Too many requests in a short time. Wait a moment and try again.',
  unavailable: 'Comments are having trouble. Try again later.',
}

export type { StringKey }
/** Any of the strings, in other words. */
export type StringOverrides = { [Key in StringKey]?: string | Plural }

export type Translate = (key: StringKey, values?: Record<string, string | number>) => string

const english: StringOverrides = { ...ENGLISH }

/** Takes in the words of a chunk that has come. */
export function addWords(words: StringOverrides): void {
  Object.assign(english, words)
}

/** What words a thread has besides the English ones. */
export interface Spoken {
  /** The language that most of them are in. */
  lang: string
  /** Where the page's direction can't be theirs. */
  dir?: 'rtl'
  /** Those of a locale, and the language by whose rules they count. */
  locale?: { lang: string; words: StringOverrides }
  /** The owner's, from the page. */
  own?: StringOverrides
  /** Where digits aren't Latin: writes what is put in by a name, if it is a comment's number or several. */
  write?: (value: string, name: string) => string
}

/** By sentence: its words, and between them the names of what is put in. */
const templates = new Map<string, string[]>()

/** A letter of a script that runs from the right. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/

/** Words in one language. Numbers among the values are written as that language writes them. */
export function createTranslate(
  lang: string,
  overrides: StringOverrides = {},
  { locale, own = {}, lang: spoken = lang, dir, write: rewrite }: Partial<Spoken> = {},
): Translate {
  const write = numberWriter(spoken)
  const layers: { words: StringOverrides; formOf: (count: number) => Intl.LDMLPluralRule }[] = [
    { words: overrides, formOf: pluralRules(lang) },
    { words: own, formOf: pluralRules(lang) },
    { words: locale?.words ?? {}, formOf: pluralRules(locale?.lang) },
    { words: english, formOf: (count) => (count === 1 ? 'one' : 'other') },
  ]
  return (key, values = {}) => {
    const layer = layers.find(({ words }) => Object.hasOwn(words, key) && words[key] !== undefined)
    const entry = layer?.words[key] ?? ''
    const count = values['count']
    const form = typeof count === 'number' ? layer?.formOf(count) : undefined
    const template = typeof entry === 'string' ? entry : (entry[form ?? 'other'] ?? entry.other)
    let parts = templates.get(template)
    if (!parts) templates.set(template, (parts = template.split(/\{(\w+)\}/)))
    return parts.reduce((text, part, i) => {
      if (i % 2 === 0) return text + part
      let value = Object.hasOwn(values, part) ? values[part] : undefined
      if (value === undefined) return `${text}{${part}}`
      if (typeof value === 'number') return text + write(value)
      if (rewrite) value = rewrite(value, part)
      if (!dir && !RIGHT_TO_LEFT.test(value)) return text + value
      // Isolated, with its #, which an Arabic letter before it would put right of the digits.
      return text.replace(/#?$/, '\u2068$&') + value + '\u2069'
    }, '')
  }
}

function pluralRules(lang: string | undefined): (count: number) => Intl.LDMLPluralRule {
  let rules: Intl.PluralRules | null = null
  return (count) => (rules ??= new Intl.PluralRules(lang)).select(count)
}

/** Numbers as a language writes them. `Intl` takes milliseconds to begin, and most English needs none. */
export function numberWriter(lang: string): (value: number) => string {
  let format: Intl.NumberFormat | null = null
  const isEnglish = /^en(-(US|GB|AU|CA|NZ|IE))?$/.test(lang)
  return (value) =>
    isEnglish && Number.isSafeInteger(value)
      ? String(value).replace(/\B(?=(\d{3})+$)/g, ',')
      : (format ??= new Intl.NumberFormat(lang)).format(value)
}
