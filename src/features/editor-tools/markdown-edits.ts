/** A text with what is selected in it; `start` and `end` are the same at a caret. */
export interface Selected {
  text: string
  start: number
  end: number
}

/** Puts `insert` in place of what stands from `from` to `to`; then `start` to `end` is selected. */
export interface Edit {
  from: number
  to: number
  insert: string
  start: number
  end: number
}

const PLACE_OF_URL = 'https://'

/** Strong, or plain again where it is strong already. */
export const bold = (selected: Selected): Edit => emphasise(selected, '**')

/** Emphasised, or plain again. */
export const italic = (selected: Selected): Edit => emphasise(selected, '*')

/** Code: within a line in backticks, over several lines fenced; or plain again. */
export function code(selected: Selected): Edit {
  const { text, start, end } = selected
  const inner = text.slice(start, end)
  const fenced = /^(`{3,})[^\n`]*\n([^]*?)\n?\1\s*$/.exec(inner)
  if (fenced) return replace(start, end, '', fenced[2] ?? '', '')
  if (inner.includes('\n')) return fence(selected)
  const before = /`*$/.exec(text.slice(0, start))?.[0] ?? ''
  const after = /^`*/.exec(text.slice(end))?.[0] ?? ''
  if (before && before === after && before.length !== 3) {
    return replace(start - before.length, end + before.length, '', inner, '')
  }
  const whole = /^(`+)([^`]+)\1$/.exec(inner)
  if (whole) return replace(start, end, '', whole[2] ?? '', '')
  const mark = '`'.repeat(longestRun(inner) === 0 ? 1 : longestRun(inner) + 1)
  const space = /^`|`$/.test(inner) ? ' ' : ''
  return replace(start, end, mark + space, inner, space + mark)
}

/** Whole lines as a quote, or plain again where each of them is one. */
export function quote({ text, start, end }: Selected): Edit {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const next = text.indexOf('\n', end)
  const to = next < 0 ? text.length : next
  const lines = text.slice(from, to).split('\n')
  const written = lines.filter((line) => line.trim() !== '')
  const isQuote = written.length > 0 && written.every((line) => /^ {0,3}>/.test(line))
  const insert = isQuote
    ? lines.map((line) => line.replace(/^ {0,3}> ?/, '')).join('\n')
    : quoteLines(lines)
  // The line after a quote would be read as more of it.
  const follows = text.slice(to + 1).split('\n', 1)[0] ?? ''
  const gap = !isQuote && follows.trim() !== '' && !follows.startsWith('>') ? '\n' : ''
  const caret = from + insert.length
  return { from, to, insert: insert + gap, start: start === end ? caret : from, end: caret }
}

/** The sign that begins a reference, apart from the word before it. */
export function mention({ text, start, end }: Selected): Edit {
  const gap = start === 0 || /[\s(]/.test(text.charAt(start - 1)) ? '' : ' '
  const caret = start + gap.length + 1
  return { from: start, to: end, insert: `${gap}#`, start: caret, end: caret }
}

/** A link of what is selected, a URL or words; or of a link its words. What is missing gets the caret. */
export function link({ text, start, end }: Selected): Edit {
  const inner = text.slice(start, end).trim()
  const known = /^\[([^\]]*)\]\(([^()\s]*)\)$/.exec(inner)
  if (known) return replace(start, end, '', known[1] ?? '', '')
  if (/^(?:https?:\/\/|mailto:|www\.)\S+$/i.test(inner)) {
    const url = inner.replace(/^www\./i, 'https://$&')
    const insert = `[](${/[()]/.test(url) ? `<${url}>` : url})`
    return { from: start, to: end, insert, start: start + 1, end: start + 1 }
  }
  const words = inner.replace(/\s*\n\s*/g, ' ').replace(/[[\]]/g, '\\$&')
  const insert = `[${words}](${PLACE_OF_URL})`
  const at = words ? start + words.length + 3 : start + 1
  return { from: start, to: end, insert, start: at, end: words ? at + PLACE_OF_URL.length : at }
}

/**
 * Words of another's, as a quote of its own where the caret is, with the caret under it. An empty
 * text gets `begins` first.
 */
export function insertQuote(
  { text, start, end }: Selected,
  { words, begins }: { words: string; begins: string },
): Edit {
  const lines = words
    .trim()
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .split('\n')
  const before = text.slice(0, start)
  const above = /(?:^|\n\n)$/.test(before) ? '' : before.endsWith('\n') ? '\n' : '\n\n'
  const opening = begins !== '' && text === '' ? `${begins}\n\n` : ''
  const after = /^\n{0,2}/.exec(text.slice(end))?.[0] ?? ''
  const insert = `${above}${opening}${quoteLines(lines)}${'\n\n'.slice(after.length)}`
  const caret = start + insert.length + after.length
  return { from: start, to: end, insert, start: caret, end: caret }
}

const quoteLines = (lines: readonly string[]) =>
  lines.map((line) => (line === '' && lines.length > 1 ? '>' : `> ${line}`)).join('\n')

function emphasise({ text, start, end }: Selected, mark: '*' | '**'): Edit {
  const size = mark.length
  const before = /\**$/.exec(text.slice(0, start))?.[0].length ?? 0
  const after = /^\**/.exec(text.slice(end))?.[0].length ?? 0
  if (carries(before, mark) && carries(after, mark)) {
    return replace(start - size, end + size, '', text.slice(start, end), '')
  }
  if (start === end) return replace(start, end, mark, '', mark)
  // Emphasis begins and ends at a word, and never goes on in the next paragraph.
  const [first = '', last = ''] = [/^\s*/, /\s*$/].map(
    (space) => space.exec(text.slice(start, end))?.[0],
  )
  if (first.length === end - start) return replace(start, end, '', text.slice(start, end), '')
  const [from, to] = [start + first.length, end - last.length]
  const sides = [text.slice(0, from), text.slice(to)] as const
  const lines = text
    .slice(from, to)
    .split('\n')
    .map((line, index, all) => {
      const before = index === 0 ? sides[0].slice(-2) : ''
      const after = index === all.length - 1 ? sides[1].slice(0, 2) : ''
      return inPunctuation(splitLine(line), before, after, mark)
    })
  const written = lines.filter(({ words }) => words !== '')
  const isMarked = written.every(({ words }) => isWrapped(words, mark))
  const insert = lines
    .map(({ lead, words, trail }) => {
      if (words === '') return lead + trail
      return lead + (isMarked ? words.slice(size, -size) : mark + words + mark) + trail
    })
    .join('\n')
  const [only] = lines
  if (isMarked || lines.length > 1 || !only) return replace(from, to, '', insert, '')
  const [opens, closes] = [from + only.lead.length, to - only.trail.length]
  // Punctuation alone, within a word, can't be emphasised.
  if (only.words === '') return replace(from, to, '', text.slice(from, to), '')
  return replace(opens, closes, mark, only.words, mark)
}

/** A line without what makes it a quote or an item of a list. */
function splitLine(line: string): { lead: string; words: string; trail: string } {
  const lead = /^\s*(?:(?:>|[-+*]\s|\d+[.)]\s)\s*)*/.exec(line)?.[0] ?? ''
  const words = line.slice(lead.length).trimEnd()
  return { lead, words, trail: line.slice(lead.length + words.length) }
}

type Line = ReturnType<typeof splitLine>

/**
 * A line whose words begin and end where CommonMark takes stars for marks: in `say (this)now` that
 * is inside the brackets, since after a word's letter none opens, and before one none closes, with
 * punctuation on the other side.
 */
function inPunctuation(line: Line, before: string, after: string, mark: '*' | '**'): Line {
  const { lead, words, trail } = line
  if (isWrapped(words, mark)) return line
  const isOpen = marks((before + lead).slice(-2), words.slice(0, 2))
  const isClosed = marks(reversed((trail + after).slice(0, 2)), reversed(words.slice(-2)))
  if (words === '' || (isOpen && isClosed && !/(?:^|[^\\])(?:\\\\)*\\$/.test(words))) return line
  const [, opening = '', inner = '', closing = ''] =
    /^([\s\p{P}\p{S}]*)([^]*?)([\s\p{P}\p{S}]*)$/u.exec(words) ?? []
  return { lead: lead + opening, words: inner, trail: closing + trail }
}

/** Whether stars between two texts can belong to the words after them. */
function marks(outside: string, inside: string): boolean {
  return !/^[\p{P}\p{S}]/u.test(inside) || !/[^\s\p{P}\p{S}]$/u.test(outside)
}

/** A text's end as a beginning, by code points. */
const reversed = (text: string) => [...text].reverse().join('')

function isWrapped(words: string, mark: '*' | '**'): boolean {
  const [first = '', last = ''] = [/^\**/, /\**$/].map((stars) => stars.exec(words)?.[0])
  const inner = words.slice(mark.length, -mark.length)
  return (
    words.length > 2 * mark.length &&
    carries(first.length, mark) &&
    carries(last.length, mark) &&
    !(mark === '**' && inner.includes(mark))
  )
}

/** Whether a run of so many stars has the mark in it: three are strong and emphasised. */
const carries = (stars: number, mark: '*' | '**') =>
  mark === '**' ? stars === 2 || stars === 3 : stars === 1 || stars === 3

function fence({ text, start, end }: Selected): Edit {
  const inner = text.slice(start, end).replace(/^\n+|\n+$/g, '')
  const around = /(?:^|\n)(`{3,})[^\n`]*\n$/.exec(text.slice(0, start))
  const closing = /^\n?(`{3,})(?=\n|$)/.exec(text.slice(end))
  if (around && closing && around[1] === closing[1]) {
    const from = start - around[0].replace(/^\n/, '').length
    return replace(from, end + closing[0].length, '', inner, '')
  }
  const mark = '`'.repeat(Math.max(3, longestRun(inner) + 1))
  const above = start === 0 || text[start - 1] === '\n' ? '' : '\n'
  const below = end === text.length || text[end] === '\n' ? '' : '\n'
  return replace(start, end, `${above}${mark}\n`, inner, `\n${mark}${below}`)
}

const longestRun = (text: string) =>
  Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))

function replace(from: number, to: number, opens: string, inner: string, closes: string): Edit {
  const start = from + opens.length
  return { from, to, insert: opens + inner + closes, start, end: start + inner.length }
}
