import { PNG } from 'pngjs'

/** How many pixels of a screen, along each side, become one of a sheet. */
const SCALE = 4
/** Steps of each colour: few make a small file, and what two rasterisers differ by is less than one. */
const STEP = 8
/** Side of the squares that are compared, in the sheet's pixels. */
const BLOCK = 4
/** How far the mean of a square may go before it counts as another, of 255. */
const FAR = 12

/** Makes each square of pixels one, and its colours few. */
export function shrink(screenshot: Buffer): PNG {
  const from = PNG.sync.read(screenshot)
  const to = new PNG({
    width: Math.floor(from.width / SCALE),
    height: Math.floor(from.height / SCALE),
  })
  for (let y = 0; y < to.height; y++) {
    for (let x = 0; x < to.width; x++) {
      const at = (y * to.width + x) * 4
      for (let channel = 0; channel < 3; channel++) {
        const value = mean(from, x * SCALE, y * SCALE, SCALE, channel)
        to.data[at + channel] = Math.min(255, Math.round(value / STEP) * STEP)
      }
      to.data[at + 3] = 255
    }
  }
  return to
}

/** Puts pictures into rows, from left to right. */
export function sheetOf(rows: PNG[][]): PNG {
  const heights = rows.map((row) => Math.max(...row.map(({ height }) => height)))
  const widths = rows.map((row) => row.reduce((sum, { width }) => sum + width, 0))
  const sheet = new PNG({
    width: Math.max(...widths),
    height: heights.reduce((sum, height) => sum + height, 0),
  })
  // As a file without transparency has it, where pictures of a row are not equally high.
  sheet.data.fill(255)
  let y = 0
  for (const [index, row] of rows.entries()) {
    let x = 0
    for (const picture of row) {
      PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, x, y)
      x += picture.width
    }
    y += heights[index]!
  }
  return sheet
}

/** A sheet as the file that is kept: without transparency, and packed as small as it goes. */
export const encode = (sheet: PNG): Buffer =>
  PNG.sync.write(sheet, { colorType: 2, deflateLevel: 9 })

/** Says how many squares of two sheets look different, and shows them in red. */
export function compare(before: PNG, after: PNG): { squares: number; shown: PNG } {
  const shown = new PNG({ width: after.width, height: after.height })
  PNG.bitblt(after, shown, 0, 0, after.width, after.height, 0, 0)
  if (before.width !== after.width || before.height !== after.height) {
    return { squares: Infinity, shown }
  }
  let squares = 0
  for (let y = 0; y + BLOCK <= after.height; y += BLOCK) {
    for (let x = 0; x + BLOCK <= after.width; x += BLOCK) {
      const isFar = [0, 1, 2].some(
        (channel) =>
          Math.abs(mean(before, x, y, BLOCK, channel) - mean(after, x, y, BLOCK, channel)) > FAR,
      )
      if (!isFar) continue
      squares++
      paint(shown, x, y)
    }
  }
  return { squares, shown }
}

function mean(picture: PNG, left: number, top: number, side: number, channel: number): number {
  let sum = 0
  for (let y = top; y < top + side; y++) {
    for (let x = left; x < left + side; x++) {
      sum += picture.data[(y * picture.width + x) * 4 + channel]!
    }
  }
  return sum / side ** 2
}

function paint(picture: PNG, left: number, top: number): void {
  for (let y = top; y < top + BLOCK; y++) {
    for (let x = left; x < left + BLOCK; x++) {
      picture.data.set([255, 0, 0, 255], (y * picture.width + x) * 4)
    }
  }
}
