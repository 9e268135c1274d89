import type { LATER as NpmChunks } from './chunks.ts'
import { preloadPinned } from '../host-page/integrity.ts'
import type { Library } from '../sanitize/purifier.ts'

type FileAndIntegrity = [string, string]

/** Put in by the build. */
declare const __PIN_DIAGNOSIS__: FileAndIntegrity
declare const __PIN_STATIC__: FileAndIntegrity
declare const __PIN_SANITIZER__: FileAndIntegrity
declare const __PIN_SANITIZING__: FileAndIntegrity
declare const __PIN_SENDING__: FileAndIntegrity
declare const __PIN_INTERACTION__: FileAndIntegrity
declare const __PIN_WRITING__: FileAndIntegrity
declare const __PIN_OUTBOX__: FileAndIntegrity
declare const __PIN_OWN__: FileAndIntegrity
declare const __PIN_LIVE__: FileAndIntegrity
declare const __PIN_TOOLS__: FileAndIntegrity
declare const __PIN_WALKING__: FileAndIntegrity
declare const __PIN_REFERENCES__: FileAndIntegrity
declare const __PIN_LANGUAGES__: FileAndIntegrity

/** The same as catalog.ts, for the script tag: each chunk is pinned by the widget that asks for it. */
export const LATER: typeof NpmChunks = {
  diagnosis: () => load(__PIN_DIAGNOSIS__),
  static: () => load(__PIN_STATIC__),
  async sanitizer() {
    const [{ createSanitize }, { sanitize: library }] = await Promise.all([
      load<typeof import('../sanitize/purifier.ts')>(__PIN_SANITIZING__),
      load<{ sanitize: Library }>(__PIN_SANITIZER__),
    ])
    return { sanitize: createSanitize(library) }
  },
  sending: () => load(__PIN_SENDING__),
  interaction: () => load(__PIN_INTERACTION__),
  writing: () => load(__PIN_WRITING__),
  outbox: () => load(__PIN_OUTBOX__),
  own: () => load(__PIN_OWN__),
  live: () => load(__PIN_LIVE__),
  tools: () => load(__PIN_TOOLS__),
  walking: () => load(__PIN_WALKING__),
  references: () => load(__PIN_REFERENCES__),
  languages: () => load(__PIN_LANGUAGES__),
}

async function load<Module>([file, integrity]: FileAndIntegrity): Promise<Module> {
  const own = import.meta.url
  // What the page's policy lets run has brought this file too.
  const link = document.querySelector<HTMLLinkElement>(`link[href="${own}"]`)
  // This code runs in `chunks/`, and pins name files from the folder above.
  const base = own.replace(/chunks\/[^/]*$/, '')
  const url = await preloadPinned({ file, integrity }, base, link?.nonce)
  return (await import(/* @vite-ignore */ url)) as Module
}
