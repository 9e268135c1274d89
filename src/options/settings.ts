import { type Options, parseLang } from './options.ts'
import { parentOf } from '../host-page/page-colors.ts'

/** The options that apply in place, without loading anything again. */
export interface Settings {
  theme: 'auto' | 'light' | 'dark'
  lang: string
  layout: 'nested' | 'flat'
  dates: 'short' | 'full'
  headingLevel: number
  inputPosition: 'bottom' | 'top'
  keys: boolean
}

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

/** The nearest language that something around the thread declares, in whatever tree, else the browser's. */
function pageLang(place: Node | null): string {
  const lang = parseLang(place ? (place as HTMLElement).lang || '' : navigator.language)
  return lang ?? (place ? pageLang(parentOf(place)) : 'en')
}
