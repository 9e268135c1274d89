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

/** Has the page load something. */
export function addLink(properties: Partial<HTMLLinkElement>): void {
  const link = Object.assign(document.createElement('link'), { crossOrigin: '', ...properties })
  // Not `document.head`: two images of that name are a collection.
  document.querySelector('head')?.append(link)
}

/** Imports the last of some pinned modules. */
export type Load = <Module>(pins: string) => Promise<Module>

/**
 * Returns what imports a module only if its bytes, and those of the modules it imports, are those
 * that were built. `pins` names them, each after what it imports, with spaces between. The nonce
 * of `script` lets them in.
 *
 * `import()` can't check a hash, but it takes what a checked `modulepreload` has loaded. After an
 * `error` nothing may be imported: Chromium would fetch it again, unchecked.
 */
export function createLoad(base: string, script: HTMLScriptElement): Load {
  return async (pins) => {
    const urls = await Promise.all(
      pins.split(' ').map(
        (pin) =>
          new Promise<string>((resolve, reject) => {
            const href = moduleUrl(pin, base)
            addLink({
              rel: 'modulepreload',
              integrity: integrityOf(pin),
              nonce: script.nonce,
              href,
              onload: () => resolve(href),
              onerror: () => reject(new Error(`${href} did not load as built`)),
            })
          }),
      ),
    )
    return import(/* @vite-ignore */ urls.at(-1) as string)
  }
}
