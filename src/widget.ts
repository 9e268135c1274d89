/**
 * What the loader imports. All that the first paint needs is one chunk, which later chunks import
 * too; their pins, which can't be in it, are kept here.
 */
import { createWith, defineElement } from './element.ts'
import type { Canonical } from './host-page/canonical.ts'
import type { Load } from './host-page/integrity.ts'
import { loadWith } from './host-page/load-chunk.ts'
import { continueFrom, followPage, pageThreadId } from './host-page/page-thread.ts'
import { createWidget } from './mount.ts'

/** Registers the element; `load` is how its chunks come, `canonical` what the loader saw of the page. */
export function start(
  load: Load,
  canonical: Canonical,
  ...of: Parameters<typeof defineElement>
): void {
  loadWith(load)
  continueFrom(canonical)
  createWith(createWidget, pageThreadId, followPage)
  defineElement(...of)
}
