// Makes dist/. With AFTERWORD_DIST, makes it there instead.
import { spawnSync } from 'node:child_process'
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { builds, LICENSES, WIDGET } from '../vite.config.ts'
import { customElementsManifest } from './custom-elements.ts'
import { writeLicenses } from './licenses.ts'
import { pinChunks } from './pin-chunks.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = process.env['AFTERWORD_DIST'] ?? join(root, 'dist')

/** Chunks of which nearly every function runs as a thread is shown. */
const EAGER = ['core', 'widget', 'views', 'interaction', 'composer']

const started = performance.now()
rmSync(dist, { recursive: true, force: true })
const chunks = pinChunks({ widget: WIDGET, eager: EAGER })
await build(builds.chunks(chunks))
await build(
  builds.loader({
    __WIDGET__: JSON.stringify(chunks.pinsOf(WIDGET)),
    __LANGUAGES__: JSON.stringify(
      chunks.pinsOf(join(root, 'src/i18n/languages.chunk.ts')).split(' ').at(-1),
    ),
  }),
)
await build(builds.counts())
await build(builds.npm())
await build(builds.admin())
await build(builds.server())
writeLicenses(
  ['chunks', '.', 'npm', 'server'].map((folder) => join(dist, folder, LICENSES)),
  join(dist, 'third-party-licenses.md'),
)

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
// What is written by hand is not copied by the compiler.
cpSync(join(root, 'src/frameworks.d.ts'), join(dist, 'types/frameworks.d.ts'))
writeFileSync(
  join(dist, 'custom-elements.json'),
  `${JSON.stringify(customElementsManifest(), null, 2)}\n`,
)
console.log(`Built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
