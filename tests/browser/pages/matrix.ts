import { test, type TestOptions } from 'vitest'

/** Marks what `npm test` leaves to `npm run test:all`: the rest of a matrix, and what takes longest. */
export const SLOW = { tags: ['slow'] } satisfies TestOptions

type Each = (
  cases: readonly unknown[],
) => (name: string, options: TestOptions, run: (...values: never[]) => Promise<void>) => void

/**
 * `test.each` over a matrix: `npm test` runs the cases whose first value is among `few`, which stand
 * for their kind; `npm run test:all` runs the others too.
 */
export function testMatrix<Case extends readonly [string | number, ...unknown[]]>(
  cases: readonly Case[],
  few: readonly Case[0][],
) {
  const known = new Set(cases.map(([first]) => first))
  const unknown = few.filter((first) => !known.has(first))
  if (unknown.length > 0) throw new Error(`No such case: ${unknown.join(', ')}`)
  const each = (test.each as unknown as Each).bind(test)
  return (
    name: string,
    run: (...values: { -readonly [Index in keyof Case]: Case[Index] }) => Promise<void>,
  ) => {
    each(cases.filter(([first]) => few.includes(first)))(name, {}, run as never)
    each(cases.filter(([first]) => !few.includes(first)))(name, SLOW, run as never)
  }
}
