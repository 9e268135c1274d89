import type { StringOverrides } from './translate.ts'

const files = import.meta.glob<StringOverrides>('../text/locales/*.json', { import: 'default' })

/**
 * By language, what brings its words. In the npm build the bundler's `import()` serves; the tag's
 * build puts locales.tag.ts in this file's place.
 */
export const LOCALES: Record<string, () => Promise<StringOverrides>> = Object.fromEntries(
  Object.entries(files).map(([path, load]) => [path.replace(/^.*\/|\.json$/g, ''), load]),
)
