import type { SeedComment } from '../../src/server/seed.ts'

/** The Arabic conversation on the right-to-left page. */
export const comments: readonly SeedComment[] = [
  {
    number: '1',
    name: 'سلمى',
    created: '2014-05-04T08:15:00Z',
    text: 'ما زلت أحتفظ بأول رسالة وصلتني في حياتي. كانت من خالتي، وفيها وردة مجففة.',
  },
  {
    number: '1.1',
    name: 'كريم',
    created: '2014-05-04T09:02:30Z',
    text: 'وهل رددتِ عليها؟',
  },
  {
    number: '1.1.1',
    name: 'سلمى',
    created: '2014-05-04T09:20:11Z',
    text: 'نعم، بعد عشرين سنة',
  },
  {
    number: '2',
    name: 'Marit Oskend',
    url: 'https://oskend.example',
    created: '2014-05-05T07:01:00Z',
    text: 'A left-to-right comment among the others, with a number (1.1) and a link to https://oskend.example/letters in it.',
  },
  {
    number: '3',
    name: 'هدى',
    created: '2014-05-06T19:44:52Z',
    text: '> الرسالة تنتظر\n\nهذه أجمل جملة قرأتها اليوم. كتبتُها في دفتري مع التاريخ `2014-05-06` حتى لا أنساها.',
  },
]
