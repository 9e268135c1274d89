import type { LATER as NpmChunks } from './chunks.ts'
import { type Pin, preloadPinned } from './pinned.ts'

/** Put in by the build: `[file, integrity]`. */
declare const __PIN_STATIC__: [string, string]

/** The same as chunks.ts, for the script tag: each chunk is pinned by the widget that asks for it. */
export const LATER: typeof NpmChunks = {
  static: () => load({ file: __PIN_STATIC__[0], integrity: __PIN_STATIC__[1] }),
}

async function load<Module>(pin: Pin): Promise<Module> {
  // This code runs in `chunks/`, and pins name files from the folder above.
  const url = await preloadPinned(pin, import.meta.url.replace(/chunks\/[^/]*$/, ''))
  return (await import(/* @vite-ignore */ url)) as Module
}
