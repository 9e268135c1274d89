// Blank without being spaces: the Braille pattern without dots, the object replacement character,
// the null notehead and the two hieroglyphs that are blanks.
const BLANK = '\\u2800\\uFFFC\\u{1D159}\\u{13441}\\u{13442}'

// A mark shows nothing by itself, and what a private code point shows only one font knows. What
// Unicode tells programs to draw as nothing has a property of its own: Hangul fillers have it too.
const VISIBLE = new RegExp(
  `[^\\s\\p{Z}\\p{M}\\p{Cc}\\p{Cf}\\p{Co}\\p{Default_Ignorable_Code_Point}${BLANK}]`,
  'u',
)

/** Whether a reader sees anything of a text. */
export function isVisible(value: string): boolean {
  return VISIBLE.test(value)
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

/** Whether a reader sees any words of the HTML that our renderer made. */
export function showsWords(html: string): boolean {
  return isVisible(
    html
      .replace(/<[^<>]*>/g, '')
      .replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? ''),
  )
}
