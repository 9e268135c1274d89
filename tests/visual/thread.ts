import type { FieldRule, WireComment, WirePage } from '../../src/protocol.ts'

export type Language = 'en' | 'ar'

/** When the pictures are taken. */
export const NOW = '2021-05-20T12:00:00.000Z'

/** The reader's own words, by which a state is reached. */
export const TYPED = {
  en: { name: 'Zoe Hart', text: 'I would walk the eastern side instead, it keeps its shade.' },
  ar: { name: 'زينب حداد', text: 'أفضل الجانب الشرقي من الوادي، فهو يبقى في الظل طوال النهار.' },
}

/** What the server makes of a draft, so that its markup is seen. */
export const PREVIEW = {
  en: `<p>I would walk the <strong>eastern</strong> side, it keeps its <a href="https://trails.example/">shade</a>:</p><ul><li>up before nine</li><li>back by <em>noon</em></li></ul>`,
  ar: `<p>أفضل الجانب <strong>الشرقي</strong>، فهو يبقى في <a href="https://trails.example/">الظل</a>:</p><ul><li>نصعد قبل التاسعة</li><li>ونعود عند <em>الظهر</em></li></ul>`,
}

const WORDS = {
  en: {
    names: ['Ida Moreau', 'Tom Bell', 'Sara Lind'],
    texts: [
      '<p>The path above the river is dry again, and the little bridge has a new rail. Bring <em>good</em> shoes all the same.</p>',
      '<p>Is the upper gate open on Sundays? Last year we had to turn around.</p><blockquote><p>Bring good shoes</p></blockquote>',
      '<p>It is, from eight, as #1 says. Ring <code>bell 2</code> if nobody is there.</p>',
      '<p>Lovely pictures! We took the <a href="https://trails.example/">long way round</a> with two children and a stubborn dog, and it took us the whole day.</p>',
    ],
  },
  ar: {
    names: ['ليلى منصور', 'سامي خوري', 'هدى العلي'],
    texts: [
      '<p>جفّ الطريق فوق النهر من جديد، وللجسر الصغير درابزين جديد. ومع ذلك خذوا معكم أحذية <em>متينة</em>.</p>',
      '<p>هل البوابة العليا مفتوحة يوم الأحد؟ في العام الماضي اضطررنا إلى العودة.</p><blockquote><p>خذوا معكم أحذية متينة</p></blockquote>',
      '<p>نعم، من الثامنة صباحًا كما في #1. اضغطوا <code>bell 2</code> إن لم تجدوا أحدًا.</p>',
      '<p>صور جميلة! سلكنا <a href="https://trails.example/">الطريق الطويل</a> مع طفلين وكلب عنيد، فأخذت الرحلة اليوم كله.</p>',
    ],
  },
}

/** An answer to a list of comments that is the same every time. */
export function pageOf(id: string, language: Language, only: Partial<WirePage> = {}): WirePage {
  const { texts } = WORDS[language]
  const comments = [
    comment(language, '1', { html: texts[0]!, likes: 3, namedBy: ['1.1.1'] }),
    comment(language, '1.1', { html: texts[1]! }),
    comment(language, '1.1.1', { html: texts[2]!, edited: '2021-05-19T09:00:00.000Z' }),
    comment(language, '2', { html: texts[3]!, likes: 1 }),
  ]
  return {
    thread: { id, count: comments.length, state: 'open', likes: 0 },
    form: form(),
    features: ['reply', 'edit', 'delete', 'like', 'preview'],
    comments,
    prev: null,
    next: null,
    ...only,
  }
}

/** The form's rules; what is asked for may differ. */
export function form(url: FieldRule = 'off'): WirePage['form'] {
  return {
    name: 'required',
    email: 'optional',
    url,
    maxLength: 5000,
    maxDepth: 32,
    markup: 'markdown',
  }
}

/** A comment by its number; who wrote it follows from the number. */
export function comment(
  language: Language,
  number: string,
  more: Partial<WireComment> = {},
): WireComment {
  const parts = number.split('.')
  const who = (parts.length - 1 + Number(parts[0]) - 1) % 3
  return {
    id: `c-${parts.join('-')}`,
    number,
    parent: parts.length > 1 ? `c-${parts.slice(0, -1).join('-')}` : null,
    author: {
      name: WORDS[language].names[who]!,
      url: who === 0 ? 'https://trails.example/' : null,
      avatar: null,
      role: parts.length === 3 ? 'owner' : null,
    },
    created: `2021-05-1${parts.length}T08:30:00.000Z`,
    edited: null,
    state: 'published',
    html: '',
    likes: 0,
    namedBy: [],
    ...more,
  }
}
