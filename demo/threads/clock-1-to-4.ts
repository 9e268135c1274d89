import type { SeedComment } from '../../src/server/seed.ts'
import {
  bertil,
  casimir,
  hanne,
  ladder,
  lio,
  marit,
  noor,
  odile,
  okonedo,
  pell,
  sunniva,
  tobias,
  ysolde,
} from './people.ts'

/** Comments 1 to 4 under "Seven minutes fast", with everything below them. */
export const comments: readonly SeedComment[] = [
  {
    ...hanne,
    number: '1',
    created: '2014-09-20T17:26:00Z',
    text: 'Leave it. Every ward that I worked on had a clock like that, and it was never the one that anybody died by.',
  },
  {
    ...odile,
    number: '1.1',
    created: '2014-09-20T18:02:11Z',
    text: 'I had hoped to begin with something lighter, Hanne.',
  },
  {
    ...hanne,
    number: '1.1.1',
    created: '2014-09-20T18:09:45Z',
    text: 'That *was* the lighter one.',
  },
  {
    ...casimir,
    number: '1.1.1.1',
    created: '2014-09-21T07:40:20Z',
    text: 'I would read a whole blog of the heavier ones.',
  },
  {
    ...noor,
    number: '1.1.2',
    created: '2014-09-21T08:15:00Z',
    text: 'Ours was in the delivery room, four minutes slow. My daughter was born twice.',
  },
  {
    ...casimir,
    number: '1.2',
    created: '2014-09-20T19:33:08Z',
    text: 'Before anybody sets anything: who is holding the ladder? It’s a stairwell. I would like a second person, a rope, and no socks.',
  },
  {
    ...ladder,
    number: '1.2.1',
    created: '2014-09-22T20:10:37Z',
    text: 'I am the man with the ladder. I have a rope. I can give up the socks.',
  },
  {
    ...bertil,
    number: '2',
    created: '2014-09-20T18:48:52Z',
    text: `Set it, and today.

A clock that everyone has agreed to disbelieve is not a clock, it is a decoration with a motor. Worse, it is a small lie told to every visitor. The doctor believes it. The children’s friends believe it. You have built a house in which newcomers are wrong, and you find it charming because you were here first.`,
  },
  {
    ...lio,
    number: '2.1',
    created: '2014-09-20T20:05:14Z',
    text: 'im the boy from the first floor. if you set it i will be late on monday and i will say it was you',
  },
  {
    ...bertil,
    number: '2.1.1',
    created: '2014-09-21T06:30:41Z',
    text: 'You would be late once. After that you’d be on time for the rest of your life.',
  },
  {
    ...lio,
    number: '2.1.1.1',
    created: '2014-09-21T09:58:02Z',
    text: 'thats what they said about swimming lessons',
  },
  {
    ...odile,
    number: '2.1.1.2',
    created: '2014-09-21T10:20:33Z',
    text: 'I *give* the swimming lessons, Lio.',
  },
  {
    ...marit,
    number: '2.1.2',
    created: '2014-09-22T06:58:19Z',
    text: 'As a person who dresses by the wrong clock on purpose, I’m with Lio. We need those minutes. Nobody else is using them.',
  },
  {
    ...odile,
    number: '2.2',
    created: '2014-09-21T10:31:06Z',
    text: 'Bertil, the part about visitors is the first thing in all this that has troubled me. I hadn’t thought of the doctor.',
  },
  {
    ...bertil,
    number: '2.2.1',
    created: '2014-09-21T12:12:12Z',
    text: 'Then I have done enough for one Sunday.',
  },
  {
    ...sunniva,
    number: '2.3',
    created: '2014-09-21T21:17:49Z',
    text: '“A decoration with a motor” is what my ex called me',
  },
  {
    ...tobias,
    number: '3',
    created: '2014-09-21T08:04:30Z',
    text: `Nobody has asked whether it is *still* seven. A clock that is always seven minutes fast isn’t a fast clock: it is a right clock that was set wrong, once. A fast clock gains. So measure it before you hold a vote. I measured four of mine this week, against the radio:

| clock    | Mon   | Wed   | Fri   | verdict        |
| :------- | ----: | ----: | ----: | :------------- |
| hall     | +2:10 | +2:10 | +2:11 | right, set wrong |
| kitchen  | +0:30 | +1:05 | +1:41 | fast           |
| bench    | −0:04 | −0:04 | −0:04 | mine           |
| bathroom | +9:00 | −3:20 | +1:15 | damp           |`,
  },
  {
    ...odile,
    number: '3.1',
    created: '2014-09-21T10:44:57Z',
    text: 'This is why I write a blog and don’t simply worry. How often, and for how long, before I may call it a result?',
  },
  {
    ...tobias,
    number: '3.1.1',
    created: '2014-09-21T11:30:00Z',
    text: 'Once a day at the same hour, for a week, and write it down at the clock, not upstairs. On the stairs you’ll remember what you hoped for.',
  },
  {
    ...odile,
    number: '3.1.1.1',
    created: '2014-09-28T11:32:16Z',
    text: 'A week: +7:04, +7:04, +7:03, +7:04, +7:04, Saturday forgotten, +7:04. It doesn’t gain. It doesn’t lose. It is seven minutes away, and has been keeping perfect time there.',
  },
  {
    ...ysolde,
    number: '3.1.2',
    created: '2014-09-21T16:22:43Z',
    text: `If you keep the readings in a text file, one to a line, this tells you the drift for each day:

\`\`\`awk
# drift.awk: seconds fast, one reading a line, one line a day
{ x += NR; y += $1; xx += NR * NR; xy += NR * $1 }
END { printf "%+.2f seconds a day\\n", (NR * xy - x * y) / (NR * xx - x * x) }
\`\`\`

Anything under half a second is a good clock in the wrong place.`,
  },
  {
    ...tobias,
    number: '3.1.2.1',
    created: '2014-09-21T17:01:38Z',
    text: 'I do this with a ruler and `=SLOPE(B2:B7,A2:A7)`, and now I feel old.',
  },
  {
    ...ysolde,
    number: '3.1.2.2',
    created: '2014-09-21T17:15:10Z',
    text: 'The ruler is the more robust method. I mean it.',
  },
  {
    ...noor,
    number: '3.2',
    created: '2014-09-22T08:20:55Z',
    text: 'I want to know everything about the bathroom clock.',
  },
  {
    ...bertil,
    number: '3.3',
    created: '2014-09-22T18:40:29Z',
    text: 'A sensible comment at last. Though “mine” is not a verdict.',
  },
  {
    ...tobias,
    number: '3.3.1',
    created: '2014-09-22T19:03:51Z',
    text: 'In my house it is the only one that’s never appealed.',
  },
  {
    ...pell,
    number: '4',
    created: '2014-09-22T22:51:00Z',
    state: 'deleted',
    text: '',
  },
  {
    ...okonedo,
    number: '4.1',
    created: '2014-09-23T07:12:26Z',
    text: 'I don’t think that’s fair on the caretaker. She is paid for the boiler and the bins, and she does the clock, if she does it, for love.',
  },
  {
    ...pell,
    number: '4.1.1',
    created: '2014-09-23T09:45:13Z',
    text: 'You’re right. I’d had a day, and I took it up the stairs with me. I’ve removed it. Sorry, all.',
  },
  {
    ...odile,
    number: '4.2',
    created: '2014-09-23T17:30:40Z',
    text: 'No harm done, Pell. She has read it, she laughed, and she asks me to say that the bins go out at 6:00 *by the clock on the stairs*, which explains a good deal.',
  },
]
