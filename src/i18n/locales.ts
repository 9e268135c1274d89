import type { StringOverrides } from './translate.ts'

const files = import.meta.glob<StringOverrides>('./locales/*.json', { import: 'default' })

/** By language, what loads its words. */
export const LOCALES: Record<string, () => Promise<StringOverrides>> = Object.fromEntries(
  Object.entries(files).map(([path, load]) => [path.replace(/^.*\/|\.json$/g, ''), load]),
)
