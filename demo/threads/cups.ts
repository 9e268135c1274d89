import type { SeedComment } from '../../src/server/seed.ts'
import { bertil, casimir, hanne, noor, odile, sunniva } from './people.ts'

/** The first of two short threads that share a page. */
export const tea: readonly SeedComment[] = [
  {
    ...hanne,
    number: '1',
    created: '2014-11-08T15:58:00Z',
    text: 'Milk last. I have buried people who put it in first, and I bear them no grudge.',
  },
  {
    ...bertil,
    number: '1.1',
    created: '2014-11-08T16:20:31Z',
    text: 'Milk first, for the sake of the cup.',
  },
  {
    ...noor,
    number: '2',
    created: '2014-11-09T08:05:12Z',
    text: 'Mint, sugar, a glass, and no argument.',
  },
]

/** The second. */
export const coffee: readonly SeedComment[] = [
  {
    ...casimir,
    number: '1',
    created: '2014-11-08T06:30:00Z',
    text: 'Please don’t leave the pot on the flame while you answer the door. I have photographs.',
  },
  {
    ...odile,
    number: '1.1',
    created: '2014-11-08T07:14:55Z',
    text: 'Of *course* you have.',
  },
  {
    ...sunniva,
    number: '2',
    created: '2014-11-08T11:47:09Z',
    text: 'Yes ☕',
  },
]
