/** Whose Portuguese differs from Brazil's as Portugal's does: every region's but its own. */
const PORTUGUESE = { BR: 'pt-BR', others: 'pt-PT' }

/**
 * The language among `available` that a reader of `wanted`, a BCP 47 tag, reads: `de` for
 * `de-AT`, `zh-Hant` for `zh-HK`. Null when there is none, or one in another script.
 */
export function matchLanguage(wanted: string, available: readonly string[]): string | null {
  try {
    const { language, script, region } = new Intl.Locale(wanted).maximize()
    const usual = new Intl.Locale(language).maximize().script
    const name =
      language === 'zh'
        ? `zh-${script}`
        : language === 'pt'
          ? PORTUGUESE[region === 'BR' ? 'BR' : 'others']
          : language
    return (script === usual || language === 'zh') && available.includes(name) ? name : null
  } catch {
    return null
  }
}

/** Whether one of the available languages is written from the right. */
export function isRightToLeft(lang: string): boolean {
  return ['ar', 'fa', 'he'].includes(lang)
}
