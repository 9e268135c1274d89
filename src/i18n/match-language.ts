/** Whose Portuguese differs from Brazil's as Portugal's does: every region's but its own. */
const PORTUGUESE = { BR: 'pt-BR', others: 'pt-PT' }

/** Languages whose readers read another's words. */
const READ_AS: Record<string, string> = { nn: 'nb', no: 'nb', yue: 'zh' }

/**
 * The language among `available` that a reader of `wanted`, a BCP 47 tag, reads: `de` for
 * `de-AT`, `zh-Hant` for `zh-HK`. Null when there is none, or one in another script.
 */
export function matchLanguage(wanted: string, available: readonly string[]): string | null {
  try {
    const { language, script, region } = new Intl.Locale(wanted.replaceAll('_', '-')).maximize()
    const usual = new Intl.Locale(language).maximize().script
    const read = Object.hasOwn(READ_AS, language) ? READ_AS[language] : language
    const name =
      read === 'zh'
        ? `zh-${script}`
        : read === 'pt'
          ? PORTUGUESE[region === 'BR' ? 'BR' : 'others']
          : (read ?? '')
    return (script === usual || read === 'zh') && available.includes(name) ? name : null
  } catch {
    return null
  }
}

/** Whether a language is written from the right, by its script. */
export function isRightToLeft(lang: string): boolean {
  try {
    const { script = '' } = new Intl.Locale(lang).maximize()
    return ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Adlm', 'Nkoo'].includes(script)
  } catch {
    return false
  }
}
