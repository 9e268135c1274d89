import type { SeedComment } from '../../src/server/seed.ts'
import { comments as firstDays } from './clock-1-to-4.ts'
import { comments as laterDays } from './clock-5-to-12.ts'

/** The nested conversation under "Seven minutes fast", four deep. */
export const comments: readonly SeedComment[] = [...firstDays, ...laterDays]
