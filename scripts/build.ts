// Makes dist/. With AFTERWORD_DIST, makes it there instead.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { builds } from '../vite.config.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = process.env['AFTERWORD_DIST'] ?? join(root, 'dist')

/** Chunks in the order in which each can know the hashes of those it names. */
const CHUNKS = [
  'core',
  'diagnosis',
  'static',
  'sanitizer',
  'sanitizing',
  'sending',
  'writing',
  'outbox',
  'own',
  'live',
  'tools',
  'references',
  'walking',
  'languages',
  'interaction',
  'widget',
]

/** Chunks of which nearly every function runs as a thread is shown. */
const AT_ONCE = ['core', 'widget', 'interaction', 'writing']

/** Has Chromium compile the functions of a file beside the page instead of one by one, when each is first called. */
const EAGER = '//# allFunctionsCalledOnLoad\n'

const hash = (algorithm: string, bytes: string, encoding: 'base64' | 'hex') =>
  createHash(algorithm).update(bytes).digest(encoding)

/** Writes the words of each language under the name of their hash; gives their pins by language. */
function pinLocales(): Record<string, [file: string, integrity: string]> {
  const from = join(root, 'src/i18n/locales')
  return Object.fromEntries(
    readdirSync(from).map((name) => {
      const json = JSON.stringify(JSON.parse(readFileSync(join(from, name), 'utf8')))
      const lang = name.replace(/\.json$/, '')
      const file = `chunks/${lang}-${hash('sha256', json, 'hex').slice(0, 10)}.json`
      writeFileSync(join(dist, file), json)
      return [lang, [file, `sha384-${hash('sha384', json, 'base64')}`]]
    }),
  )
}

/** Gives each chunk the name of its hash, and writes names and hashes into those that load it. */
function pinChunks(from: string): Record<string, string> {
  const files = new Map<string, string>()
  mkdirSync(join(dist, 'chunks'), { recursive: true })
  const pins: Record<string, string> = { __LOCALES__: JSON.stringify(pinLocales()) }
  for (const name of CHUNKS) {
    let code = readFileSync(join(from, `${name}.js`), 'utf8')
    for (const [plain, hashed] of files) code = code.replaceAll(`./${plain}.js`, `./${hashed}`)
    for (const [pin, value] of Object.entries(pins)) code = code.replaceAll(pin, value)
    const pinned = [...files.values()]
    for (const [, file = ''] of code.matchAll(/["'`]\.\/([\w-]+\.js)["'`]/g)) {
      if (!pinned.includes(file)) throw new Error(`${name} loads ${file}, whose hash it can't know`)
    }
    if (AT_ONCE.includes(name)) code = EAGER + code
    const file = `${name}-${hash('sha256', code, 'hex').slice(0, 10)}.js`
    files.set(name, file)
    const integrity = `sha384-${hash('sha384', code, 'base64')}`
    pins[`__PIN_${name.toUpperCase()}__`] = JSON.stringify([`chunks/${file}`, integrity])
    writeFileSync(join(dist, 'chunks', file), code)
  }
  const strays = readdirSync(from).filter((file) => !CHUNKS.includes(file.replace(/\.js$/, '')))
  if (strays.length > 0) throw new Error(`chunks that nothing pins: ${strays.join(', ')}`)
  return pins
}

const started = performance.now()
rmSync(dist, { recursive: true, force: true })
const chunks = mkdtempSync(join(tmpdir(), 'afterword-chunks-'))
try {
  await build(builds.chunks(chunks))
  await build(builds.loader(pinChunks(chunks)))
} finally {
  rmSync(chunks, { recursive: true })
}
await build(builds.counts())
await build(builds.npm())
await build(builds.server())

const types = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/typescript/bin/tsc'),
    '-p',
    'tsconfig.build.json',
    '--outDir',
    join(dist, 'types'),
  ],
  { cwd: root, stdio: 'inherit' },
)
if (types.status !== 0) process.exit(1)
console.log(`Built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
