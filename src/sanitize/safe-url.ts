const LONGEST = 2000

/** Parses an absolute URL that names no user and no password; null for anything else. */
export function publicUrl(value: string): URL | null {
  try {
    const url = new URL(value)
    // `https://bank.example@evil.example/` reads as the one and leads to the other.
    return url.username || url.password ? null : url
  } catch {
    return null
  }
}

/**
 * Gives an address from outside, such as an author's link or avatar, as a URL that is safe to use.
 *
 * Absolute `http:` or `https:`, no user or password, at most 2,000 characters, as `new URL`
 * writes it; null for anything else.
 */
export function webUrl(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LONGEST) return null
  const url = publicUrl(value)
  return url && /^https?:$/.test(url.protocol) ? url.href : null
}
