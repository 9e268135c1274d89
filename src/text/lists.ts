const formats = new Map<string, Intl.ListFormat>()

/** Lists short things as a language does, "a, b, c". Made once for each: `Intl` takes milliseconds to begin. */
export function listFormat(lang: string): Intl.ListFormat {
  const format = formats.get(lang) ?? new Intl.ListFormat(lang, { style: 'narrow' })
  formats.set(lang, format)
  return format
}

/** A list in words; one thing alone needs no `Intl`. */
export const listed = (things: readonly string[], lang: string): string =>
  things.length < 2 ? things.join('') : listFormat(lang).format(things)
