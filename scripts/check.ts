// What CI runs beside the tests: format, lint, types, dist/, the package, sizes, docs.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Each check, with what to do when it fails. */
const CHECKS: [name: string, passes: () => boolean, help: string][] = [
  ['format', () => run('oxfmt', '--check', '.'), 'run `npx oxfmt .`'],
  ['lint', () => run('oxlint', '--type-aware', '--deny-warnings'), 'see above'],
  ['types', () => run('tsc'), 'see above'],
  [
    'names of texts',
    () => run('tsx', 'scripts/keys.ts', '--check'),
    'run `npx tsx scripts/keys.ts`',
  ],
  ['dist', distIsBuilt, 'run `npm run build` and commit dist/'],
  ['package', () => run('publint', '--strict'), 'see above'],
  ['package types', typesResolve, 'see above'],
  ['unused', () => run('knip'), 'remove what nothing uses'],
  ['sizes', () => run('size-limit'), 'make it smaller; no budget is raised'],
  ['docs', () => run('tsx', 'scripts/docs.ts'), 'run `npx tsx scripts/docs.ts --write`'],
]

function run(command: string, ...args: string[]): boolean {
  const bin = join(root, 'node_modules/.bin', command)
  return spawnSync(bin, args, { cwd: root, stdio: 'inherit' }).status === 0
}

function typesResolve(): boolean {
  return run(
    'attw',
    '--pack',
    '.',
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    './afterword.js',
    './counts.js',
  )
}

/** Builds into a folder of its own and compares. */
function distIsBuilt(): boolean {
  const fresh = mkdtempSync(join(tmpdir(), 'afterword-dist-'))
  try {
    const env = { ...process.env, AFTERWORD_DIST: fresh }
    const tsx = join(root, 'node_modules/.bin/tsx')
    if (spawnSync(tsx, ['scripts/build.ts'], { cwd: root, stdio: 'inherit', env }).status !== 0)
      return false
    const [built, committed] = [hashes(fresh), hashes(join(root, 'dist'))]
    const different = [...new Set([...built.keys(), ...committed.keys()])].filter(
      (file) => built.get(file) !== committed.get(file),
    )
    for (const file of different) console.error(`dist/${file} is not what the sources build`)
    return different.length === 0
  } finally {
    rmSync(fresh, { recursive: true })
  }
}

function hashes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return new Map(
    files
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  )
}

const failed = CHECKS.filter(([name, passes, help]) => {
  console.log(`\n— ${name}`)
  const passed = passes()
  if (!passed) console.error(`✗ ${name}: ${help}`)
  return !passed
})
console.log(
  failed.length === 0
    ? '\nAll checks pass.'
    : `\nFailed: ${failed.map(([name]) => name).join(', ')}`,
)
process.exitCode = failed.length === 0 ? 0 : 1
