const OUTLINE = /^[1-9]\d{0,8}(\.[1-9]\d{0,8})*$/

/** Whether `value` is an outline number, such as `3` or `3.1.2`. */
export function isNumber(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 1000 && OUTLINE.test(value)
}

/** The number of the reply at `place` (from 1) under `parent`, or of the root there when there is no parent. */
export function numberAt(parent: string | null, place: number): string {
  return parent === null ? String(place) : `${parent}.${place}`
}

/** The last part of an outline number: a comment's place among its siblings, from 1. */
export function placeOf(number: string): number {
  return Number(number.slice(number.lastIndexOf('.') + 1))
}

/** Sorts outline numbers: `2` before `10`, `3` before `3.1`, `3.2` before `3.10`. */
export function compareNumbers(a: string, b: string): number {
  const left = a.split('.')
  const right = b.split('.')
  for (let i = 0; i < left.length && i < right.length; i++) {
    const difference = Number(left[i]) - Number(right[i])
    if (difference !== 0) return difference
  }
  return left.length - right.length
}
