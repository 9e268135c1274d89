import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** What loads when, with its sizes as they are, in gzip and in brotli. */
export function sizeRows(): string[][] {
  const limited = limitedSizes()
  const first = chunks(/^(core|widget)-/)
  return [
    ['with the page: the loader', ...sizes([loader()], limited('the loader'))],
    [
      'until the thread shows, loader and all',
      ...sizes([loader(), ...first], limited('until the thread shows')),
    ],
    [
      'before it shows too, where a comment needs it: the sanitiser',
      ...sizes(chunks(/^(dompurify|purifier)-/), limited('the sanitizer')),
    ],
  ]
}

const loader = () => readFileSync(at('dist/afterword.js'))

function chunks(names: RegExp): Buffer[] {
  return readdirSync(at('dist/chunks'))
    .filter((file) => names.test(file))
    .map((file) => readFileSync(at(`dist/chunks/${file}`)))
}

function sizes(files: readonly Buffer[], brotli: number): string[] {
  const sum = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0)
  const plain = sum(files.map(({ length }) => length))
  const gzip = sum(files.map((file) => gzipSync(file, { level: 9 }).length))
  return [plain, gzip, brotli].map((bytes) => `${(bytes / 1000).toFixed(1)} kB`)
}

/** Bytes in brotli of what has a limit, as what holds the limits measures them. */
function limitedSizes(): (name: string) => number {
  const { stdout } = spawnSync(at('node_modules/.bin/size-limit'), ['--json'], {
    cwd: at(''),
    encoding: 'utf8',
  })
  const found = JSON.parse(stdout) as { name: string; size: number }[]
  return (name) => {
    const size = found.find((limited) => limited.name === name)?.size
    if (size === undefined) throw new Error(`.size-limit.mjs has no limit named "${name}".`)
    return size
  }
}
