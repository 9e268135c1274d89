import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Camera, startCamera } from './camera.ts'
import { compare, encode } from './sheet.ts'
import { STATES } from './states.ts'

const SHOTS = fileURLToPath(new URL('./shots/', import.meta.url))
/** Squares of a sheet that may differ: what fonts do from one machine to the next. */
const MOST = 40

let camera: Camera
beforeAll(async () => {
  camera = await startCamera()
})
afterAll(() => camera.close())

// Light and dark, 320, 768 and 1,200 pixels, left to right and right to left: one sheet a state.
test.each(Object.keys(STATES))('looks as it did: %s', async (name) => {
  const before = PNG.sync.read(readFileSync(`${SHOTS}${name}.png`))
  const after = await camera.take(name)
  const { squares, shown } = compare(before, after)
  if (squares <= MOST) return
  const folder = mkdtempSync(join(tmpdir(), 'afterword-visual-'))
  writeFileSync(join(folder, `${name}.png`), encode(after))
  writeFileSync(join(folder, `${name}-difference.png`), encode(shown))
  expect.fail(`${squares} squares differ, see ${folder}; if that is meant, run npm run visual`)
})
