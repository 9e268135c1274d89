// Takes the pictures that the visual tests compare with: tests/visual/shots/*.png.
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { startCamera } from '../tests/visual/camera.ts'
import { encode } from '../tests/visual/sheet.ts'
import { STATES } from '../tests/visual/states.ts'

const MAX_BYTES = 2_000_000
const SHOTS = fileURLToPath(new URL('../tests/visual/shots/', import.meta.url))

/** States to take, or all; `--full FOLDER` keeps each picture in full size as well. */
const [first, ...rest] = process.argv.slice(2)
const folder = first === '--full' ? rest.shift() : undefined
const named = first === '--full' || first === undefined ? rest : [first, ...rest]

mkdirSync(SHOTS, { recursive: true })
if (named.length === 0) {
  for (const file of readdirSync(SHOTS)) {
    if (!(file.replace(/\.png$/, '') in STATES)) rmSync(SHOTS + file)
  }
}
const camera = await startCamera()
for (const name of named.length > 0 ? named : Object.keys(STATES)) {
  writeFileSync(`${SHOTS}${name}.png`, encode(await camera.take(name, folder)))
}
await camera.close()
const bytes = readdirSync(SHOTS).reduce((sum, file) => sum + statSync(SHOTS + file).size, 0)
console.log(`${readdirSync(SHOTS).length} sheets, ${bytes.toLocaleString('en')} bytes`)
if (bytes > MAX_BYTES) throw new Error(`More than ${MAX_BYTES.toLocaleString('en')} bytes.`)
