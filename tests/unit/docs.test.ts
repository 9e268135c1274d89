// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { documentOf, fill, sourceBlocks } from '../../scripts/docs.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(`${ROOT}docs`).map((file) => `docs/${file}`),
]

/** The names that owners write into their style sheets. To take one away, or rename it, is a new major version. */
const VARIABLES = [
  'accent-color',
  'text-color',
  'muted-color',
  'background',
  'surface',
  'border-color',
  'danger-color',
  'success-color',
  'font-family',
  'font-size',
  'line-height',
  'radius',
  'spacing',
  'avatar-size',
  'focus-outline',
]

const read = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8')
const readme = read('README.md')

/** The headings of a document as GitHub names them in links. */
const anchorsIn = (markdown: string) =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )

describe('README', () => {
  test.each(Object.entries(sourceBlocks()))(
    'or docs/ has the %s that the sources have',
    (name, block) => {
      const text = read(documentOf(name))
      expect(fill(text, { [name]: block })).toBe(text)
    },
  )

  test('lists every variable', () => {
    const listed = [...readme.matchAll(/^\| `--afterword-([a-z-]+)`/gm)].map(([, name]) => name)
    expect(listed).toHaveLength(VARIABLES.length)
    expect(new Set(listed)).toEqual(new Set(VARIABLES))
  })

  test('promises the limits that are held', async () => {
    const { default: limits } = (await import(/* @vite-ignore */ `${ROOT}.size-limit.mjs`)) as {
      default: { name: string; limit: string }[]
    }
    const limitOf = (name: string) =>
      parseInt(limits.find((limited) => limited.name === name)?.limit ?? '', 10)
    const promised = [...readme.matchAll(/at most ([\d,]+) bytes in brotli/g)]
    expect(promised.map(([, bytes = '']) => Number(bytes.replace(',', '')))).toEqual([
      limitOf('the loader'),
      limitOf('counts'),
    ])
    const biggest = readdirSync(`${ROOT}src/i18n/locales`).map((name) => {
      const words = JSON.stringify(JSON.parse(read(`src/i18n/locales/${name}`)))
      return brotliCompressSync(words).length
    })
    const most = /words load at the same time as the comments, ([\d.]+) kB at most/.exec(readme)
    expect(Math.max(...biggest) / 1000).toBeLessThanOrEqual(Number(most?.[1]))
  })

  test('names one version, that of the package', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string }
    const named = [...readme.matchAll(/afterword@(\d+\.\d+\.\d+)/g)].map(([, named]) => named)
    expect(new Set(named)).toEqual(new Set([version]))
    expect(read('CHANGELOG.md')).toContain(`## ${version}`)
  })
})

test('the style sheets read the public variables and no others, and declare none', () => {
  const sheets = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => read(`src/${file}`))
    .join('\n')
  const names = [...sheets.matchAll(/var\(\s*--afterword-([\w-]+)/g)].map(([, name]) => name)
  expect(new Set(names)).toEqual(new Set(VARIABLES))
  expect(sheets.match(/--afterword-[\w-]+/g)).toHaveLength(names.length)
})

test.each(DOCUMENTS)('links in %s lead somewhere', (document) => {
  const markdown = read(document)
  const targets = [
    ...[...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target),
    ...[...markdown.matchAll(/(?:src|srcset)="((?:\.\.\/)?demo\/[^"]+)"/g)].map(
      ([, target = '']) => target,
    ),
  ].filter((target) => !/^[a-z]+:/.test(target))
  const broken = targets.filter((target) => {
    const [link = '', anchor = ''] = target.split('#')
    const path = link === '' ? document : join(dirname(document), link)
    if (!existsSync(`${ROOT}${path}`)) return true
    return anchor !== '' && !anchorsIn(read(path)).includes(anchor)
  })
  expect(broken).toEqual([])
})

test('a block without markers is an error that names it', () => {
  expect(() => fill('# Nothing', { options: '' })).toThrow('"options"')
})

test('no bare address of a CDN serves the loader, since its chunks don’t stand beside that address', () => {
  const fields = JSON.parse(read('package.json')) as Record<string, unknown>
  const bare = ['unpkg', 'jsdelivr', 'browser', 'main', 'cdn'].filter((field) => field in fields)
  expect(bare).toEqual([])
  expect(readme).toContain('/dist/afterword.js"')
})
