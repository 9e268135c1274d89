import { readFileSync } from 'node:fs'

const read = (path: string) => readFileSync(new URL(`../src/${path}`, import.meta.url), 'utf8')

/** The variables of the theme, each with its default and its comment, as theme.css has them. */
export function readVariables(): { name: string; value: string; purpose: string }[] {
  const lines = read('thread/theme.css').matchAll(
    /var\(\s*--afterword-([a-z-]+),\s*([^;]*?)\s*\);\s*\/\* ([^*]+) \*\//g,
  )
  return [...lines].map(([, name = '', value = '', purpose = '']) => ({
    name: `--afterword-${name}`,
    // What is private is called by the public name that it comes from.
    value: value
      .replace('var(--_accent)', 'var(--afterword-accent-color)')
      .replace('var(--_weight)', '68%')
      .replace('var(--_on, var(--_ink))', 'inherit'),
    purpose: inPrint(`${purpose}.`),
  }))
}

/**
 * The events, each with its `detail` and its comment.
 *
 * @throws Error when one has no comment of one line.
 */
export function readEvents(): { name: string; detail: string; sentence: string }[] {
  const [events = ''] =
    /interface AfterwordEvents \{[^]*?\n\}/.exec(read('host-page/events.ts')) ?? []
  const found = [...events.matchAll(/\/\*\* (.+) \*\/\s+'(afterword-[a-z-]+)': (\{.*\})\n/g)]
  if (found.length === 0 || found.length !== events.match(/'afterword-/g)?.length) {
    throw new Error('src/host-page/events.ts has an event without a comment of one line.')
  }
  return found.map(([, sentence = '', name = '', detail = '']) => ({
    name,
    detail,
    sentence: inPrint(sentence),
  }))
}

const inPrint = (text: string) =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}`.replaceAll("'", '’')
