// Every part has nine digits and nothing stands between them: digits sort alike in every collation.
const WIDTH = 9

/** The sort form of an outline number: `3.12` becomes `000000003000000012`. */
export function pathOf(number: string): string {
  return number
    .split('.')
    .map((part) => part.padStart(WIDTH, '0'))
    .join('')
}

/** The numbers of the comments above this one, root first. */
export function ancestorsOf(number: string): string[] {
  const parts = number.split('.')
  return parts.slice(1).map((_, depth) => parts.slice(0, depth + 1).join('.'))
}

/** How deep a number stands: 1 for a root. */
export function depthOf(number: string): number {
  return number.split('.').length
}

/** The place of the root that a number stands under. */
export function rootOf(number: string): number {
  return Number.parseInt(number, 10)
}
