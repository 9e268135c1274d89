/**
 * What the loader imports. All that the first paint needs is one chunk, which later chunks import
 * too; their pins, which can't be in it, are kept here.
 */
import { defineElement } from './element.ts'
import type { Load } from './host-page/integrity.ts'
import { loadWith } from './host-page/load-chunk.ts'

/** Registers the element; `load` is how its chunks come. */
export function start(load: Load, ...of: Parameters<typeof defineElement>): void {
  loadWith(load)
  defineElement(...of)
}
