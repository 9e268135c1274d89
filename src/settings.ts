import type { Options } from './options.ts'
import type { Settings } from './views/ui.ts'

/** The options that views read, each with its default. */
export function settingsOf(host: Element, options: Partial<Options>): Settings {
  return {
    theme: options.theme ?? 'auto',
    lang: options.lang ?? pageLang(host),
    layout: options.layout ?? 'nested',
    dates: options.dates ?? 'short',
    headingLevel: options.headingLevel ?? 2,
    inputPosition: options.inputPosition ?? 'bottom',
    keys: options.keys ?? false,
  }
}

/** The nearest ancestor's language, else the browser's. */
function pageLang(host: Element): string {
  const declared = host.closest('[lang]:not([lang=""])')?.getAttribute('lang')
  for (const lang of [declared, navigator.language]) {
    try {
      if (lang) return Intl.getCanonicalLocales(lang)[0] ?? 'en'
    } catch {
      // A page may declare anything.
    }
  }
  return 'en'
}
