import type { CDPSession } from 'playwright'

/** The circumstances of a measurement: as it is, four times slower, or over a slow line. */
export const CONDITIONS = ['normal', 'cpu', 'network'] as const

export type Condition = (typeof CONDITIONS)[number]

export const CONDITION_TITLES: Record<Condition, string> = {
  normal: 'as it is',
  cpu: 'CPU throttled 4×',
  network: 'network of 150 ms and 1.6 Mbit/s',
}

const BITS_A_SECOND = 1_600_000

/** Makes a page's circumstances those of `condition`. */
export async function impose(session: CDPSession, condition: Condition): Promise<void> {
  if (condition === 'cpu') await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  if (condition === 'network') {
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: BITS_A_SECOND / 8,
      uploadThroughput: BITS_A_SECOND / 8,
    })
  }
}
