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
  ottilie,
  pell,
  sunniva,
  tobias,
  ysolde,
} from './people.ts'

/** Comments 5 to 12 under "Seven minutes fast", with everything below them. */
export const comments: readonly SeedComment[] = [
  {
    name: 'Ferro, second floor left',
    number: '5',
    created: '2014-09-23T18:25:17Z',
    text: 'For the record, the postman is of the third party. He says that our clock is right and that he has been telling the depot for years.',
  },
  {
    ...odile,
    number: '5.1',
    created: '2014-09-23T19:02:48Z',
    text: 'Which would explain the parcels.',
  },
  {
    name: 'Ferro, second floor left',
    number: '5.1.1',
    created: '2014-09-23T19:10:05Z',
    text: 'Nothing explains the parcels.',
  },
  {
    ...noor,
    number: '5.1.1.1',
    created: '2014-09-24T08:01:59Z',
    text: 'I have one of yours. It has been humming since Thursday.',
  },
  {
    ...marit,
    number: '5.2',
    created: '2014-09-24T06:57:22Z',
    text: 'I’d like to join the third party. Is there a form?',
  },
  {
    name: 'quietly',
    number: '6',
    created: '2014-09-24T23:59:59Z',
    text: 'Leave it.',
  },
  {
    name: 'Jory Ekeland',
    url: 'https://branchline.example',
    number: '7',
    created: '2014-09-25T12:40:31Z',
    text: `> I’m not sure that either of us would become punctual simply because a clock had become honest.

At the railway where I used to work, the clock in the booking hall stood two minutes ahead of the one on the platform. It was in the rule book, with a reason given: *for the comfort of passengers*. People ran under the first clock and were forgiven by the second.`,
  },
  {
    ...hanne,
    number: '7.1',
    created: '2014-09-25T20:33:14Z',
    text: 'Forgiven by the second. Oh, I’m keeping that.',
  },
  {
    name: 'Jory Ekeland',
    url: 'https://branchline.example',
    number: '7.1.1',
    created: '2014-09-26T12:05:40Z',
    text: 'You’re welcome to it. The booking hall is a carpet shop now, and the clock went with the building.',
  },
  {
    ...casimir,
    number: '7.1.1.1',
    created: '2014-09-26T18:22:07Z',
    text: 'Is it still two minutes ahead?',
  },
  {
    ...bertil,
    number: '7.2',
    created: '2014-09-26T09:18:36Z',
    text: 'I note that the railway had *two* clocks, and wrote down which was lying. I could live with that. Hang a right one beside it.',
  },
  {
    ...okonedo,
    number: '8',
    created: '2014-09-27T10:50:03Z',
    text: 'Before the district agreed on one time, towns like yours kept the sun’s, and yours would have been about seven minutes off the capital’s. I’m not saying that it’s the reason. I’m saying that there is a table: https://almanac.example/local-mean-time/by-meridian/1889-1893/volume-4/appendix-c/towns-and-parishes-in-alphabetical-order.html?page=212&columns=longitude,difference,adopted#footnote-on-public-clocks',
  },
  {
    ...ysolde,
    number: '8.1',
    created: '2014-09-27T15:27:20Z',
    text: 'One degree and three quarters of longitude is exactly seven minutes. `1.75 * 4`. I’ve gone cold.',
  },
  {
    ...tobias,
    number: '8.1.1',
    created: '2014-09-27T16:00:44Z',
    text: 'It is an electric clock from the seventies, and it says so on the front. But I’ve gone a little cold too.',
  },
  {
    ...lio,
    number: '9',
    created: '2014-09-29T15:41:12Z',
    text: 'update. i was late anyway. the tram was early',
  },
  {
    ...bertil,
    number: '9.1',
    created: '2014-09-29T16:10:27Z',
    text: 'The tram was on time, Lio.',
  },
  {
    ...ottilie,
    number: '10',
    created: '2014-10-01T14:20:00Z',
    text: `My granddaughter has shown me this page. I live on the fourth floor and I don’t come down much now, so nobody thought to ask.

It was I who set the clock. My husband walked slowly after his operation, and he was ashamed of it, and would not be helped. So in the spring of 1978 I stood on a chair one night and gave him seven minutes. He was never late again, and he never knew why. He thought that he was getting better.

You may set it right, if you like. He doesn’t need it any more, and I have my own clock.`,
  },
  {
    ...odile,
    number: '10.1',
    created: '2014-10-01T17:48:33Z',
    text: 'Mrs Brandt, may I come up and see you? I’ll bring a cake. I’ll come at whatever time you say that it is.',
  },
  {
    ...ottilie,
    number: '10.1.1',
    created: '2014-10-01T18:30:15Z',
    text: 'Four o’clock tomorrow. The stairs’ four o’clock.',
  },
  {
    ...bertil,
    number: '10.1.1.1',
    created: '2014-10-01T21:05:50Z',
    text: 'I have been following this page with a certain tone, and I should like to take my hat off now.',
  },
  {
    ...lio,
    number: '10.1.1.2',
    created: '2014-10-02T06:45:03Z',
    text: 'she can have my seven minutes',
  },
  {
    ...sunniva,
    number: '10.1.2',
    created: '2014-10-01T20:11:11Z',
    text: 'Brb, calling my grandmother ❤️',
  },
  {
    ...hanne,
    number: '10.2',
    created: '2014-10-01T22:14:29Z',
    text: 'I said in #1 that it was never the one that anybody died by. I am glad to have been wrong about what such a clock is for.',
  },
  {
    ...ladder,
    number: '10.3',
    created: '2014-10-02T07:30:00Z',
    text: 'I have put the ladder back.',
  },
  {
    ...pell,
    number: '10.4',
    created: '2014-10-02T08:02:46Z',
    text: 'On a chair! On those stairs! Casimir, are you reading this?',
  },
  {
    name: 'نادية الحلبي',
    number: '11',
    created: '2014-10-03T09:35:24Z',
    text: 'كانت جدتي تقدّم ساعة المطبخ عشر دقائق كل شتاء، وتقول إن الصباح يحتاج إلى من يشجّعه. شكرًا على هذه القصة.',
  },
  {
    ...odile,
    number: '11.1',
    created: '2014-10-03T18:12:38Z',
    text: 'I had to ask for help with reading this, and it was well worth the asking. شكرًا!',
  },
  {
    ...odile,
    number: '12',
    created: '2014-10-05T16:40:00Z',
    text: `The house has met, on the stairs, at four (theirs). Decided, with one abstention:

1. The clock stays as it is.
2. A second one, right to the second, goes beside it, for the doctor. Bertil had posted one before anybody asked him.
3. Between them hangs a card, in Mrs Brandt’s handwriting. It says *The left one is for you.*

The parcel took nine days. Nothing explains the parcels.`,
  },
  {
    ...casimir,
    number: '12.1',
    created: '2014-10-05T17:22:09Z',
    text: 'Who held the ladder?',
  },
  {
    ...odile,
    number: '12.2',
    created: '2014-10-05T17:25:54Z',
    text: 'Everybody.',
  },
]
