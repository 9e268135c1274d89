// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { circles, forbidden, type Source } from '../fixtures/import-rules.ts'

// Every file is parsed.
vi.setConfig({ testTimeout: 60_000 })

const SOURCE = join(import.meta.dirname, '../../src')
const paths = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/'),
)
const sources = paths
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(SOURCE, path), 'utf8') }))
const where = (matches: (text: string) => boolean) =>
  sources.filter(({ text }) => matches(text)).map(({ path }) => path)

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

describe('imports', () => {
  test('go downward, and only where the list says', () => {
    expect(forbidden(sources)).toEqual([])
  })

  test('make no circle of files, types included', () => {
    expect(circles(sources)).toEqual([])
  })

  const file = (path: string, ...lines: string[]): Source => ({ path, text: lines.join('\n') })

  test.each([
    ['model/number.ts', `import { tone } from '../host-page/page-colors.ts'`],
    ['thread/thread-state.ts', `import type { Options } from '../mount.ts'`],
    ['features/outbox/outbox.ts', `import { mount } from '../../mount.ts'`],
    ['features/outbox/outbox.ts', `import { problem } from '../../server/problems.ts'`],
    ['features/likes/likes.ts', `import { createDrafts } from '../drafts/drafts.ts'`],
    ['features/likes/likes.ts', `export { createDrafts } from '../drafts/drafts.ts'`],
    ['features/likes/likes.ts', `const x: import('../drafts/drafts.ts').Drafts | null = null`],
    ['features/interaction/x.ts', `import type { X } from '../live/live.chunk.ts'`],
    ['features/lazy.ts', `await import('./live/live.chunk.ts')`],
    ['i18n/translate.ts', `import type { Sanitize } from '../sanitize/purifier.ts'`],
    ['thread/comment-list.ts', `import { render } from 'preact'`],
    ['thread/comment-list.ts', `import { signal } from '@preact/signals'`],
    ['features/live/live.ts', `import { useState } from 'preact/compat'`],
    ['backends/static.ts', `import dompurify from 'dompurify'`],
    ['thread/comment-body.ts', `const { default: purify } = await import('dompurify')`],
    ['thread/comment-body.ts', `import { readFileSync } from 'node:fs'`],
    ['server/problems.ts', `import { translate } from '../i18n/translate.ts'`],
    ['server/http/app.ts', `import { signal } from '@preact/signals-core'`],
    ['strange/new.ts', `import { parentOf } from '../model/number.ts'`],
    ['new.ts', `import { parentOf } from './model/number.ts'`],
  ])('of %s as %s: forbidden', (path, text) => {
    expect(forbidden([file(path, text)])).toHaveLength(1)
  })

  test.each([
    ['features/composer/composer.tsx', `import { createDrafts } from '../drafts/drafts.ts'`],
    ['features/interaction/x.ts', `await import('../editing/editing.chunk.ts')`],
    ['features/composer/x.ts', `import styles from './composer.css?inline'`],
    ['features/composer/x.ts', `import { loadOnce } from '../lazy.ts'`],
    ['features/composer/x.ts', `import { useState } from 'preact/hooks'`],
    ['thread/comment-body.ts', `import type { Sanitize } from '../sanitize/purifier.ts'`],
    ['server/http/app.ts', `import { parentOf } from '../../model/number.ts'`],
    ['server/http/app.ts', `import { cors } from 'hono/cors'`],
    ['i18n/locales.ts', `const files = import.meta.glob('./locales/*.json')`],
  ])('of %s as %s: allowed', (path, text) => {
    expect(forbidden([file(path, text)])).toEqual([])
  })

  test.each([
    ['values', `import { b } from './b.ts'`],
    ['types', `import type { B } from './b.ts'`],
    ['types in their place', `type B = typeof import('./b.ts')`],
    ['what loads later', `await import('./b.ts')`],
  ])('in a circle of %s are found', (_, text) => {
    const back = file('model/b.ts', `export { c } from './c.ts'`)
    const end = file('model/c.ts', `import './a.ts'`)
    expect(circles([file('model/a.ts', text), back, end])).toEqual([
      'model/a.ts model/b.ts model/c.ts',
    ])
    expect(circles([file('model/a.ts', text), back])).toEqual([])
  })
})

describe('one place for each', () => {
  test('HTML from a string, but for what a strict pattern has recognised', () => {
    const writes = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b/
    const outside = where((text) => writes.test(text)).filter((path) => !path.startsWith('server/'))
    expect(outside).toEqual(['sanitize/plain-markup.ts'])
  })

  test('cookies: none, but for a server that knows authors by nothing else', () => {
    const writes = /\b(?:document\.cookie|credentials:\s*'include')/
    expect(where((text) => writes.test(text))).toEqual(['backends/isso.ts'])
  })
})
