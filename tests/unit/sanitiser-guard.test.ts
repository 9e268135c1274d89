import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** An import, a dynamic one or `vi.importActual`; not `vi.mock`, which keeps the module out. */
const IMPORTS_SANITISER =
  /(?:\bfrom|\bimport|\bimportActual(?:<[^>]*>)?)\s*\(?\s*['"](?:[^'"]*\/sanitize\/sanitize(?:\.ts)?|dompurify)['"]/

const FOLDER = import.meta.dirname
// Apart from the lines below, so that the guard doesn't find itself.
const MODULE = '../../src/sanitize/sanitize.ts'
const LIBRARY = 'dompurify'

// happy-dom's parser and iterators are not a browser's: under it DOMPurify lets scripts through,
// and a test that passes says nothing.
test('no test in happy-dom imports the sanitiser; tests/browser is the place for it', () => {
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  // The test of the import rules names libraries in its examples, and imports none.
  const files = names.filter((name) => /\.tsx?$/.test(name) && name !== 'imports.test.ts')
  expect(files).toContain('sanitiser-guard.test.ts')
  expect(
    files.filter((name) => IMPORTS_SANITISER.test(readFileSync(join(FOLDER, name), 'utf8'))),
  ).toEqual([])
})

test.each([
  [`import { sanitize } from '${MODULE}'`, true],
  [`const { sanitize } = await import("${MODULE}")`, true],
  [`vi.importActual<object>('${MODULE}')`, true],
  [`import DOMPurify from '${LIBRARY}'`, true],
  [`vi.mock('${MODULE}', () => ({}))`, false],
  [`import { webUrl } from '../../src/sanitize/safe-url.ts'`, false],
])('the guard reads %j as %j', (line, found) => {
  expect(IMPORTS_SANITISER.test(line)).toBe(found)
})
