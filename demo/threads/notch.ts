import type { SeedComment } from '../../src/server/seed.ts'
import { bertil, casimir, hanne, marit, odile, okonedo, pell, sunniva, tobias } from './people.ts'

/** The 27 flat comments under "The notch between two stations". */
export const comments: readonly SeedComment[] = [
  {
    ...marit,
    number: '1',
    created: '2014-02-13T06:59:00Z',
    text: 'Read this before work, standing up, with one shoe on. The aunt deserves a post of her own.',
  },
  {
    ...tobias,
    number: '2',
    created: '2014-02-13T08:21:40Z',
    text: `Some arithmetic first, because it calms me. Between Athlone and Vienna puts you near 575 kHz, and \`299792 / 575\` is a little over 521 metres. Hold on to that number; the old timetables are all in metres.

The whistle is easier. Two distant transmitters sit almost on top of each other, and what you hear is the difference between them. Your hand bends it because your hand is, I’m sorry to say, a capacitor.

The notch I can’t explain. A pencilled notch is a *decision*. Nobody files walnut absent-mindedly.`,
  },
  {
    number: '3',
    name: '',
    created: '2014-02-13T08:47:12Z',
    text: 'My mother did this with nail varnish. One red dot, on the kitchen set, where there was no station. No name from me: my sisters read everything.',
  },
  {
    ...pell,
    number: '4',
    created: '2014-02-13T10:05:55Z',
    text: 'My money is on a time signal. Men of that age would cross a room to set a watch that was already right.',
  },
  {
    number: '5',
    name: 'jonquil',
    created: '2014-02-13T12:30:09Z',
    text: 'Marmalade!',
  },
  {
    ...bertil,
    number: '6',
    created: '2014-02-13T17:44:31Z',
    text: `I have read this twice and liked it twice, and I don’t believe it. Forgive me.

When a dial cord is replaced, the needle has to be set again by hand. The repairman tunes to something that he knows, finds the right place on the scale, and very often leaves a mark so that the next man needn’t look for it. A file and a pencil are what he has on the bench. I think that you have found the signature of a tradesman, and not the secret of a grandfather.

I would be happy to be wrong. It is a much better story your way.`,
  },
  {
    ...odile,
    number: '7',
    created: '2014-02-13T19:12:03Z',
    text: `Bertil, that is exactly as gentle as I asked for, thank you. But the cord is the first one: it still wears the factory’s blob of red wax. And who would mark a place where there is nothing to tune to?

Marit: she has been told, and she says certainly not.`,
  },
  {
    number: '8',
    name: 'יעל ב׳',
    created: '2014-02-14T05:38:27Z',
    text: 'גם לסבתא שלי היה רדיו כזה, עם שמות של ערים על הזכוכית. למדתי לקרוא מהן עוד לפני בית הספר. תודה על הפוסט!',
  },
  {
    number: '9',
    name: 'Ines Calloway-Reyes',
    url: 'https://tidetable.example/ines',
    created: '2014-02-14T07:15:50Z',
    text: `> Everything in it is large enough to be pointed at.

I teach apprentices, on machines where nothing is. I have written this on the board above the lathe and I am not going to tell them where it’s from.`,
  },
  {
    number: '10',
    name: 'Old Fenwick',
    created: '2014-02-14T11:02:18Z',
    text: `Found in wireless sets, forty years of mending them:

- a wasp, flat
- eleven shillings, in sixpences
- one set of teeth (upper)
- a letter, which I put back
- the smell you mean

Never a notch. I’d remember a notch.`,
  },
  {
    ...sunniva,
    number: '11',
    created: '2014-02-14T21:40:00Z',
    text: 'Happy Valentine’s Day to you and the whistle ❤️',
  },
  {
    ...okonedo,
    number: '12',
    created: '2014-02-15T09:26:44Z',
    text: 'The weekly listings have been scanned, badly but completely: https://listings.example/1958/february?page=31 is a good place to begin. The right-hand column is sorted by wavelength, so go straight to 521 m. I got as far as June before my tea went cold.',
  },
  {
    number: '13',
    name: 'Ruth from the lock-house',
    created: '2014-02-15T16:58:33Z',
    text: 'What #4 said, but the other way about. My mother put the kitchen clock right by the wireless each night, and then moved it on five minutes, so that the wireless wouldn’t think it was in charge.',
  },
  {
    number: '14',
    name: 'Cosmo',
    created: '2014-02-15T23:11:07Z',
    text: 'so what happened to the fern',
  },
  {
    ...odile,
    number: '15',
    created: '2014-02-16T08:03:29Z',
    text: 'The fern is sulking. It has lost its view, and I think it misses the hum.',
  },
  {
    ...hanne,
    number: '16',
    created: '2014-02-16T22:49:58Z',
    text: `I was a night nurse for thirty-one years, and I want to say something about sitting in the dark.

People think that you do it to be alone. On the wards it was mostly the opposite. A man who can’t sleep will ask you to leave the radio on *between* programmes, turned so low that you aren’t sure it’s on, because the hiss means that somewhere a person has not gone home yet. We called it keeping the line open. Nobody taught us the phrase, and every ward had it.

So I wouldn’t look for a programme. I’d ask what was there when the programmes had stopped.`,
  },
  {
    number: '17',
    name: 'Ελένη Μ.',
    created: '2014-02-17T06:20:14Z',
    text: 'Στο χωριό μας το ραδιόφωνο ήταν στο καφενείο και κανείς δεν τολμούσε να αγγίξει τη βελόνα. Καλημέρα από το νησί! ☕',
  },
  {
    ...casimir,
    number: '18',
    created: '2014-02-17T13:37:21Z',
    text: 'Please put a fuse in the plug that is the *right* fuse, and let a grown-up look at the mains lead. I have [a short page about this](https://dow.example/notes/old-sets-safely), with photographs of what happens otherwise. Lovely post. I was frightened all the way through it.',
  },
  {
    number: '19',
    name: 'Agnes P.',
    created: '2014-02-18T10:14:46Z',
    text: 'I am eighty-one, and this is the first time that I write under anything on a computer. My husband had a place on the dial too. I never asked him. You think that there is going to be time to ask.',
  },
  {
    ...pell,
    number: '20',
    created: '2014-02-18T10:52:02Z',
    text: 'Agnes. I’ve just rung my father. He said, “What’s happened?” and I said that nothing had. We talked for an hour.',
  },
  {
    number: '21',
    name: 'Mikkel Strand-Ito',
    url: 'https://longwire.example',
    created: '2014-02-19T20:33:37Z',
    text: 'I tried it tonight, on a 1961 set with twenty metres of wire out of the window. Same rustle, same whistle, at the same place, eleven hundred kilometres from you (I looked up your trams). I’m not claiming that this means anything. I did say good night to it, though.',
  },
  {
    number: '22',
    name: 'lorn',
    created: '2014-02-20T02:16:55Z',
    text: 'I came here for the capacitors and now look at me',
  },
  {
    ...okonedo,
    number: '23',
    created: '2014-02-21T18:05:11Z',
    text: `Got it, I think. **521 m, autumn 1956 to spring 1963:** a small relay station that is in no list after that. In the evenings it carried an hour of letters, read aloud, from people who had moved away to the people who hadn’t. Then a hymn, or a weather report, depending on who was on duty. It closed down at 22.40.

It had about the power of a good toaster. You’d have had to want it.`,
  },
  {
    ...sunniva,
    number: '24',
    created: '2014-02-21T18:31:48Z',
    text: '“You’d have had to want it.” Excuse me, there is something in my eye, and it’s a whole relay station 📻',
  },
  {
    ...bertil,
    number: '25',
    created: '2014-02-22T09:09:09Z',
    text: 'I withdraw my tradesman.',
  },
  {
    ...marit,
    number: '26',
    created: '2014-02-24T07:01:30Z',
    text: 'Both shoes on today. Have you told her? The aunt, I mean. I keep thinking about the twenty minutes after 22.40, when everybody was in bed and there was nothing on.',
  },
  {
    ...odile,
    number: '27',
    created: '2014-02-26T21:55:20Z',
    text: `I told her. I read her #23 over the telephone, and then #16, and after a while she said that there had been a brother who went abroad in the autumn of 1956 and was not a writer of letters.

So he would have listened to the hour, in case. And when they closed down at 22.40 he would have stayed a little, because a transmitter isn’t switched off the moment somebody stops talking. For a minute or two it sends nothing at all, very clearly. You can hear that someone is still in the room.

Thank you, every one of you. I have put the fern back on top. I think that they were used to each other.`,
  },
]
