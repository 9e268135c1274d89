/** Tells the owner in the console what is wrong, and how to mend it; without the words for it, what is known. */
export async function tell(
  level: 'warn' | 'error',
  known: string,
  say: (words: typeof import('./diagnosis.chunk.ts')) => string,
): Promise<void> {
  const line = await import('./diagnosis.chunk.ts').then(say, () => known)
  console[level](`[afterword] ${line}`)
}
