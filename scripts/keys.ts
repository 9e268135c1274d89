// Writes src/i18n/keys.ts: the name of every text, from each NAME.strings.ts and translate.ts. With
// --check it writes nothing, and exits 1 when the file is out of date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ENGLISH } from '../src/i18n/translate.ts'

const SOURCE = fileURLToPath(new URL('../src/', import.meta.url))
const KEYS = `${SOURCE}i18n/keys.ts`

const names = Object.keys(ENGLISH)
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
for (const file of files.filter((file) => file.endsWith('.strings.ts')).sort()) {
  const tables = (await import(pathToFileURL(SOURCE + file).href)) as Record<string, object>
  names.push(...Object.values(tables).flatMap(Object.keys))
}

const code = `// Written by scripts/keys.ts from each NAME.strings.ts.
const NAMES = [
${names.map((name) => `  '${name}',\n`).join('')}] as const

export type StringKey = (typeof NAMES)[number]

/** The name of every text, whatever chunk has its words. */
export const KEYS: ReadonlySet<string> = new Set(NAMES)
`

if (!process.argv.includes('--check')) writeFileSync(KEYS, code)
else if (readFileSync(KEYS, 'utf8') !== code) {
  console.error('src/i18n/keys.ts is out of date: run npx tsx scripts/keys.ts.')
  process.exitCode = 1
}
