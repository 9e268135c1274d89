import type { Storage } from './device-storage.ts'

/** How to read each field of a record: `undefined` for a value that can't be used. */
export type Shape<Stored> = { [Name in keyof Stored]: (value: unknown) => Stored[Name] | undefined }

/**
 * Reads what an earlier visit stored, which is as untrusted as a server's answer: another script
 * of the page, an older version or the reader may have written anything there.
 *
 * @returns null unless it is an object, all of whose fields can be used.
 */
export function readRecord<Stored extends object>(
  storage: Storage,
  key: string,
  shape: Shape<Stored>,
): Stored | null {
  return readShape(storage.read(key), shape)
}

/** The same for a record inside another. */
export function readShape<Stored extends object>(
  value: unknown,
  shape: Shape<Stored>,
): Stored | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const record: Partial<Stored> = {}
  for (const name of Object.keys(shape) as (keyof Stored)[]) {
    const field = shape[name](
      Object.hasOwn(value, name) ? (value as Record<keyof Stored, unknown>)[name] : undefined,
    )
    if (field === undefined) return null
    record[name] = field
  }
  return record as Stored
}

export const asText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined

export const asTextOrEmpty = (value: unknown): string => asText(value) ?? ''

/** Milliseconds since 1970, of years that `Intl` can write; a time to come is taken for now. */
export const asPastTime = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 0 && value < 2.5e14
    ? Math.min(value, Date.now())
    : undefined
