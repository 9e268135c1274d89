/** What the tag's build calls in place of `import()`; see scripts/pin-chunks.ts. */

import type { Load } from './integrity.ts'

let load: Load
/** Pins that those who ask for them can't have in their own code, by name. */
let kept: Record<string, string>

/** Has all chunks loaded by what the loader hands on, which knows its own address and nonce. */
export function loadWith(loadPins: Load): void {
  load = loadPins
}

/**
 * Has the widget keep the pins of what imports the very chunk that asks for it: neither of these
 * two can have the other's hash in it.
 */
export function keepPins(pins: Record<string, string>): void {
  kept = pins
}

/** Imports the last of the pinned modules. */
export function loadChunk<Module>(pins: string): Promise<Module> {
  return load(kept[pins] ?? pins)
}
