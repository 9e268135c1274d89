/**
 * The name of a file in `chunks/`, without its extension: `NAME-HASH`. The hash is the SHA-256 its
 * bytes must have, in base64 without the `=` at its end.
 */
type Pin = string

const HASH_LENGTH = 43

/** For `integrity`. */
export const integrityOf = (pin: Pin) => `sha256-${pin.slice(-HASH_LENGTH)}=`

/** The address of a pinned module. */
export const moduleUrl = (pin: Pin, base: string) => new URL(`chunks/${pin}.js`, base).href

/**
 * Imports a module only if its bytes, and those of the modules it imports, are those that were
 * built. `pins` names them, each after what it imports, with spaces between.
 *
 * `import()` can't check a hash, but it takes what a checked `modulepreload` has loaded. After an
 * `error` nothing may be imported: Chromium would fetch it again, unchecked.
 */
export async function loadPinned<Module>(pins: string, base: string, nonce = ''): Promise<Module> {
  const urls = await Promise.all(pins.split(' ').map((pin) => preload(pin, base, nonce)))
  return (await import(/* @vite-ignore */ urls.at(-1) as string)) as Module
}

function preload(pin: Pin, base: string, nonce: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.integrity = integrityOf(pin)
    link.crossOrigin = ''
    link.nonce = nonce
    link.href = moduleUrl(pin, base)
    link.addEventListener('load', () => resolve(link.href))
    link.addEventListener('error', () =>
      reject(new Error(`${link.href} did not load as it was built`)),
    )
    // Not `document.head`: two images of that name are a collection.
    document.querySelector('head')?.append(link)
  })
}
