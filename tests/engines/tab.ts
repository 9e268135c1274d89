/** A tab of a browser, as a test sees it. */
export interface Tab {
  open(url: string): Promise<void>
  /** What a function returns in the page; of what surrounds it there it knows nothing. */
  ask<Args extends unknown[], Answer>(
    look: (...args: Args) => Answer,
    ...args: Args
  ): Promise<Awaited<Answer>>
  /** Presses keys, one for each letter, where the focus is. */
  type(words: string): Promise<void>
  press(key: 'Enter' | 'Escape' | 'Tab'): Promise<void>
  close(): Promise<void>
}

/** A browser whose engine is not Chromium's, as this machine has it. */
export interface Engine {
  name: string
  /** Starts the browser with one tab; null where this machine has none. */
  launch: (() => Promise<Tab>) | null
}

/** An expression that calls a function in the page. */
export const call = (look: (...args: never[]) => unknown, args: readonly unknown[]): string =>
  `(${String(look)})(...${JSON.stringify(args)})`
