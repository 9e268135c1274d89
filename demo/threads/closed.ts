import type { SeedComment } from '../../src/server/seed.ts'
import { lio, marit, odile, pell } from './people.ts'

/** A finished conversation, in a thread that takes no more comments. */
export const comments: readonly SeedComment[] = [
  {
    ...pell,
    number: '1',
    created: '2014-03-29T22:10:00Z',
    text: 'So do we lose the hour tonight, or gain it?',
  },
  {
    ...marit,
    number: '1.1',
    created: '2014-03-29T22:31:18Z',
    text: 'Lose. I have been in mourning since Thursday.',
  },
  {
    ...lio,
    number: '2',
    created: '2014-03-30T08:58:07Z',
    text: 'where does it go',
  },
  {
    ...odile,
    number: '3',
    created: '2014-03-30T09:30:00Z',
    text: 'It is over, and everybody survived. I’m closing this one; the hour will be back in October.',
  },
]
