const formats = new Map<string, Intl.ListFormat>()

/** Lists short things as a language does, "a, b, c". Made once for each: `Intl` takes milliseconds to begin. */
export function listFormat(lang: string): Intl.ListFormat {
  const format = formats.get(lang) ?? new Intl.ListFormat(lang, { style: 'narrow' })
  formats.set(lang, format)
  return format
}
