const formats = new Map<string, Intl.ListFormat>()

/**
 * Lists short things as a language does: "a, b, c", or "a, b and c" in the long style. Made once
 * for each: `Intl` takes milliseconds to begin.
 */
export function listFormat(lang: string, style: 'narrow' | 'long' = 'narrow'): Intl.ListFormat {
  const key = `${lang} ${style}`
  const format = formats.get(key) ?? new Intl.ListFormat(lang, { style })
  formats.set(key, format)
  return format
}
