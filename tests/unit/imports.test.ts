import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const SOURCE = join(import.meta.dirname, '../../src')
const paths = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/'),
)
const sources = paths
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(SOURCE, path), 'utf8') }))
const where = (matches: (text: string) => boolean) =>
  sources.filter(({ text }) => matches(text)).map(({ path }) => path)

/** Whole words that code imports from: `from 'x'`, `import 'x'`, `import('x')`. */
const imports = (name: string) => new RegExp(`(?:from|import)\\s*\\(?\\s*['"]${name}['"]`)

test('there is something to look at', () => {
  expect(sources.map(({ path }) => path)).toContain('thread/thread-store.ts')
})

describe('small rooms', () => {
  test('no file has more than 250 lines', () => {
    expect(where((text) => text.trimEnd().split('\n').length > 250)).toEqual([])
  })

  test('half of the files have fewer than 80 lines', () => {
    const lengths = sources.map(({ text }) => text.trimEnd().split('\n').length)
    expect(lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)]).toBeLessThan(80)
  })

  test('no folder is for what has no place', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|types|constants|common|shared|misc)(?:\/|\.tsx?$)/
    expect(paths.filter((path) => vague.test(path))).toEqual([])
  })

  test('no file is a barrel, but the npm entry', () => {
    const barrels = paths.filter((path) => /(?:^|\/)index\.tsx?$/.test(path))
    expect(barrels).toEqual(['index.ts'])
    expect(where((text) => /^export \* from/m.test(text))).toEqual([])
  })
})

test('nothing is exported as default', () => {
  expect(where((text) => /^export default\b|\bas default\b/m.test(text))).toEqual([])
})

// The linter says the same; a line that switches it off would go unseen.
describe('one place for each', () => {
  test('ky', () => expect(where((text) => imports('ky').test(text))).toEqual(['backends/http.ts']))

  test('DOMPurify', () =>
    expect(where((text) => imports('dompurify').test(text))).toEqual(['sanitize/sanitize.ts']))

  test('preact/compat: none', () =>
    expect(where((text) => imports('preact/compat').test(text))).toEqual([]))

  test('HTML from a string, but for what a strict pattern has recognised', () => {
    const writes = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b/
    const outside = where((text) => writes.test(text)).filter((path) => !path.startsWith('server/'))
    expect(outside).toEqual(['sanitize/plain-markup.ts'])
  })

  test('storage and cookies: none before something is remembered', () => {
    const writes = /\b(?:document\.cookie|credentials:\s*'include')/
    expect(where((text) => writes.test(text))).toEqual([])
  })

  test('the purest of all import nothing from elsewhere', () => {
    const pure = sources.filter(({ path }) => /^(?:model\/.*|protocol\.ts)$/.test(path))
    const foreign = pure.flatMap(({ path, text }) =>
      [...text.matchAll(/from '([^']+)'/g)]
        .map(([, from = '']) => `${path}: ${from}`)
        .filter((line) => !/: \.{1,2}\/(?:[\w-]+|protocol)\.ts$/.test(line)),
    )
    expect(pure.length).toBeGreaterThan(4)
    expect(foreign).toEqual([])
  })
})
