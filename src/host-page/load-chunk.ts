/** What the tag's build calls in place of `import()`; see scripts/pin-chunks.ts. */
import { integrityOf, loadPinned } from './integrity.ts'

/** The folder of the loader: this code runs in `chunks/`, below it. */
const BASE = import.meta.url.replace(/chunks\/[^/]*$/, '')

/** Pins that those who ask for them can't have in their own code, by name. */
let kept: Record<string, string> = {}

/**
 * Has the widget keep the pins of what imports the very chunk that asks for it: neither of these
 * two can have the other's hash in it.
 */
export function keepPins(pins: Record<string, string>): void {
  kept = pins
}

/** Imports the last of the pinned modules. */
export function loadChunk<Module>(pins: string): Promise<Module> {
  // The nonce that let this file run lets in what it loads.
  const link = document.querySelector<HTMLLinkElement>(`link[href="${import.meta.url}"]`)
  return loadPinned(kept[pins] ?? pins, BASE, link?.nonce)
}

/** Fetches JSON in the shape that importing it would give. */
export async function loadJson(pin: string): Promise<{ default: unknown }> {
  const response = await fetch(`${BASE}chunks/${pin}.json`, { integrity: integrityOf(pin) })
  return { default: await response.json() }
}
