import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const read = (path: string) => readFileSync(join(import.meta.dirname, '..', path), 'utf8')

const rows = read('accessibility.md')
  .split('\n')
  .filter((line) => /^\| (?!Promise|---)/.test(line))
  .map((line) => line.slice(2, -2).split(' | ') as [promise: string, proof: string])

describe('every promise to readers has its proof', () => {
  test('there are promises', () => {
    expect(rows.length).toBeGreaterThan(40)
  })

  test.each(rows)('%s', (_, proof) => {
    if (proof.startsWith('By a person: ')) return expect(proof.length).toBeGreaterThan(40)
    const [, file = '', words = ''] = /^`([\w/.-]+)`: (.+)$/.exec(proof) ?? []
    return expect(read(file)).toMatch(
      new RegExp(`(test|describe)[^\\n]*\\(\\s*['"\`]${escape(words)}`),
    )
  })
})

const escape = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
