import type { Library, Sanitize } from './purifier.ts'

/**
 * Loads what makes DOM of text from outside: the only way in which it becomes DOM, but for what
 * plain-markup.ts recognises to the letter. DOMPurify and what surrounds it are two chunks, each
 * under the limit of 8,192 bytes.
 */
export async function loadSanitize(): Promise<Sanitize> {
  const [{ createSanitize }, { default: library }] = await Promise.all([
    import('./purifier.ts'),
    import('dompurify'),
  ])
  return createSanitize(library as unknown as Library)
}
