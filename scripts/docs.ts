// Keeps the tables of README and docs/ what the sources say. With --write it rewrites them; without, it exits 1
// and names those that are out of date.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { OPTION_TEXTS } from '../src/options/option-problems.ts'
import { attributeOf, OPTION_NAMES } from '../src/options/options.ts'
import { variableName } from '../src/server/cli/read-settings.ts'
import { preloadLinks } from '../src/server/http/preload-links.ts'
import { SERVE_GROUPS } from '../src/server/cli/settings.ts'
import { MEANINGS, PARTS, STATES } from './docs-sentences.ts'
import { readEvents, readVariables } from './read-sources.ts'
import { sizeRows } from './sizes.ts'

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const read = (path: string) => readFileSync(at(path), 'utf8')

/** The blocks that come from the sources, by the name in their markers. */
export function sourceBlocks(): Record<string, string> {
  const { parts, states } = usedParts()
  check('part', [...parts], PARTS)
  check('state', [...states], STATES)
  return {
    options: optionsTable(),
    languages: languagesList(),
    variables: variablesTable(),
    parts: partsTable(PARTS),
    states: partsTable(STATES),
    events: eventsTable(),
    settings: settingsTable(),
  }
}

/** The blocks that come from `dist/`. */
export function builtBlocks(): Record<string, string> {
  const loader = readFileSync(at('dist/afterword.js'))
  const { version } = JSON.parse(read('package.json')) as { version: string }
  const integrity = `sha384-${createHash('sha384').update(loader).digest('base64')}`
  return {
    cdn: `\`\`\`html
<script async src="https://cdn.jsdelivr.net/npm/afterword@${version}/dist/afterword.js"
        integrity="${integrity}"
        crossorigin="anonymous"
        data-endpoint="https://comments.example.com"></script>
\`\`\``,
    sooner: `\`\`\`html
${preloadLinks(at('dist'), `https://cdn.jsdelivr.net/npm/afterword@${version}/dist`, {
  endpoint: 'https://comments.example.com',
  thread: 'blog.example/my-first-post',
}).join('\n')}
\`\`\``,
    sizes: table(['', 'as it is', 'gzip', 'brotli'], sizeRows()),
  }
}

/**
 * Puts blocks between their markers, `<!-- name start -->` and `<!-- name end -->`.
 *
 * @throws Error that names the marker which isn't there.
 */
export function fill(readme: string, blocks: Record<string, string>): string {
  return Object.entries(blocks).reduce((text, [name, block]) => {
    const place = new RegExp(`(<!-- ${name} start -->\n)[^]*?(<!-- ${name} end -->)`)
    if (!place.test(text)) throw new Error(`${documentOf(name)} has no markers for "${name}".`)
    return text.replace(place, (_, start: string, end: string) => `${start}${block}\n${end}`)
  }, readme)
}

function languagesList(): string {
  const names = new Intl.DisplayNames('en', { type: 'language' })
  const files = readdirSync(at('src/i18n/locales'))
  const tags = ['en', ...files.map((file) => file.replace('.json', ''))]
  return `${tags.map((tag) => `${names.of(tag)} ${code(tag)}`).join(', ')}.`
}

function variablesTable(): string {
  const rows = readVariables().map(({ name, value, purpose }) => [code(name), code(value), purpose])
  return table(['Variable', 'Default', 'What it is for'], rows)
}

function optionsTable(): string {
  check('option', OPTION_NAMES, MEANINGS)
  const rows = OPTION_NAMES.map((name) => {
    const { values, default: standard } = OPTION_TEXTS[name]
    const attribute = attributeOf(name)
    const names = [`data-${attribute}`, attribute, name].map(code)
    return [...names, values, standard, MEANINGS[name] ?? '']
  })
  const last = [
    [
      code('data-target'),
      '',
      '',
      'CSS selector',
      'after the tag',
      'Where to put the thread. Where nothing matches, there is none.',
    ],
    [
      code('data-place'),
      '',
      '',
      '`auto` `off`',
      '`auto`',
      '`off` places nothing by itself: for pages that place the element.',
    ],
    [
      '',
      code('.strings'),
      code('strings'),
      'object',
      'the language’s',
      'Other [words](#languages).',
    ],
  ]
  const head = ['On the tag', 'On the element', 'In `mount()`', 'Values', 'Default', 'What it is']
  return table(head, [...rows, ...last])
}

function usedParts(): { parts: Set<string>; states: Set<string> } {
  const parts = new Set<string>()
  const states = new Set<string>()
  const files = readdirSync(at('src'), { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((name) => /^(?:thread|features)\/.*\.tsx?$/.test(name))) {
    const source = read(`src/${file}`)
    for (const [, names = ''] of source.matchAll(/\bpart(?:=|: )["']([^"']*)["']/g)) {
      for (const name of names.split(' ')) parts.add(name)
    }
    const [, list = ''] = /const states = \{([^}]*)\}/.exec(source) ?? []
    for (const [, name = ''] of list.matchAll(/^ +([a-z]+):/gm)) states.add(name)
  }
  if (states.size === 0) throw new Error('src/thread makes the states of comments in a new way.')
  return { parts, states }
}

function partsTable(sentences: Record<string, string>): string {
  const rows = Object.entries(sentences).map(([name, sentence]) => [code(name), sentence])
  return table(['Name', 'What it is'], rows)
}

function eventsTable(): string {
  const rows = readEvents().map(({ name, detail, sentence }) => [
    code(name),
    code(detail),
    sentence.replace(
      'as in docs/protocol.md, "Problems"',
      'as under [Problems](docs/protocol.md#problems)',
    ),
  ])
  return table(['Event', '`detail`', 'When'], rows)
}

function settingsTable(): string {
  const settings = Object.values(SERVE_GROUPS).flatMap((group) => Object.entries(group))
  const rows = settings.map(([name, { placeholder, help, standard, isUnflagged }]) => [
    isUnflagged ? '' : code(`--${name} ${placeholder.replaceAll('|', '\\|')}`.trim()),
    code(variableName(name)),
    help,
    standard,
  ])
  return table(['Flag', 'Variable', 'What it sets', 'Default'], rows)
}

/** Names and sentences must be the same ones. */
function check(kind: string, names: readonly string[], sentences: Record<string, string>): void {
  const silent = names.find((name) => !Object.hasOwn(sentences, name))
  if (silent) throw new Error(`scripts/docs.ts has no sentence for the ${kind} "${silent}".`)
  const gone = Object.keys(sentences).find((name) => !names.includes(name))
  if (gone) throw new Error(`scripts/docs.ts tells of the ${kind} "${gone}", which is not there.`)
}

const code = (text: string) => `\`${text}\``
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** The document that has a block. */
export const documentOf = (name: string): string =>
  ({
    settings: 'docs/server.md',
    sizes: 'docs/benchmarks.md',
    parts: 'docs/theming.md',
    states: 'docs/theming.md',
  })[name] ?? 'README.md'

function run(mode: 'write' | 'check'): void {
  for (const [name, block] of Object.entries({ ...sourceBlocks(), ...builtBlocks() })) {
    const document = documentOf(name)
    const text = read(document)
    const filled = fill(text, { [name]: block })
    if (filled === text) continue
    if (mode === 'write') writeFileSync(at(document), filled)
    else {
      console.error(`${document}: "${name}" is out of date; run npx tsx scripts/docs.ts --write.`)
      process.exitCode = 1
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  run(process.argv.includes('--write') ? 'write' : 'check')
}
