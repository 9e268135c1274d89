import type { LOCALES as NpmLocales } from './locales.ts'
import type { StringOverrides } from './translate.ts'

/** Put in by the build: by language, the file of its words and their hash. */
declare const __LOCALES__: Record<string, [file: string, integrity: string]>

/** This code runs in `chunks/`, and pins name files from the folder above. */
const BASE = import.meta.url.replace(/chunks\/[^/]*$/, '')

/** The same as locales.ts, for the script tag: the browser checks the hash of what it fetches. */
export const LOCALES: typeof NpmLocales = Object.fromEntries(
  Object.entries(__LOCALES__).map(([lang, [file, integrity]]) => [
    lang,
    async () => {
      const response = await fetch(BASE + file, { integrity })
      return (await response.json()) as StringOverrides
    },
  ]),
)
