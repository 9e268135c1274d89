/** A file beside the loader, and the hash its bytes must have. */
export interface Pin {
  /** Relative to the folder of `afterword.js`. */
  file: string
  /** For `integrity`: `sha384-…`. */
  integrity: string
}

/**
 * Loads a module only if its bytes are those that were built.
 *
 * `import()` can't check a hash, but it takes what a checked `modulepreload` has loaded. After an
 * `error` nothing may be imported: Chromium would fetch it again, unchecked.
 */
export function preloadPinned({ file, integrity }: Pin, base: string, nonce = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.integrity = integrity
    link.crossOrigin = ''
    link.nonce = nonce
    link.href = new URL(file, base).href
    link.addEventListener('load', () => resolve(link.href))
    link.addEventListener('error', () =>
      reject(new Error(`${link.href} did not load, or is not the file that was built`)),
    )
    document.head.append(link)
  })
}
