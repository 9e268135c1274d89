import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sheets = readdirSync('src/features', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => [path, readFileSync(`src/features/${path}`, 'utf8')] as const)

test.each(sheets)('%s styles hovering only where a pointer can hover', (_, css) => {
  const others = css.replaceAll(/@media \(hover: hover\) \{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '')
  expect(others).not.toContain(':hover')
})
