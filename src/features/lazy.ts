/** What loads later, once it is wanted. */
interface Bringing {
  /** Does nothing while it loads, or is here; after a failure it tries again. */
  load(): void
  /** Ends what has begun; what is still on its way won't begin. */
  stop(): void
}

/**
 * Brings what loads later. `begin` puts it to use, and returns what ends that; a failure is said in
 * the console, and leaves all else as it is.
 */
export function bringOnce<Brought>(
  bring: () => Promise<Brought>,
  begin: (brought: Brought) => () => void,
  fail: () => void = () => {},
): Bringing {
  let state: 'idle' | 'loading' | 'stopped' = 'idle'
  let end = () => {}
  const isStopped = () => state === 'stopped'
  const load = async () => {
    if (state !== 'idle') return
    state = 'loading'
    try {
      const brought = await bring()
      if (!isStopped()) end = begin(brought)
    } catch (error) {
      console.error(`[afterword] ${String(error)}`)
      if (isStopped()) return
      state = 'idle'
      fail()
    }
  }
  return {
    load: () => void load(),
    stop() {
      state = 'stopped'
      end()
    },
  }
}
