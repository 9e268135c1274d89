/** What a request may hold, in code points where nothing else is said. */
export const LIMITS = {
  text: 10_000,
  name: 100,
  email: 254,
  url: 2000,
  thread: 1000,
  title: 500,
  /** Parts of a number: at 8, `1.1.1.1.1.1.1.1` can't be answered. */
  depth: 8,
  /** Bytes of a request's body. */
  body: 64 * 1024,
} as const
