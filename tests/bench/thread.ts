import type { WireComment, WirePage } from '../../src/protocol.ts'

/** The thread's id and the page's canonical path. */
export const THREAD = 'bench.example/kettle'

const DEEPEST = 4

/** How likely a comment answers none; most threads are half roots. */
const ROOTS = 0.5

const PEOPLE =
  'Ilse Marrow|Tobin|Agnes Whitlow|Per Lindqvist|Noor|Mateus Prado|Hana K.|J. Okafor|Wren|Old Tinker|Sunniva|Yusuf'
// Enough words that the text compresses about as well as what people write.
const ADJECTIVES =
  'second|chipped|copper|oldest|patient|crooked|borrowed|blue|dented|quiet|lukewarm|honest|narrow|forgotten|heavy|cracked|polished|stubborn|hollow|cheap|faithful|rusty|tall|gentle|square|dusty|shallow|careless|bright|plain|northern|wooden|yearly|second-hand|well-meant|unlabelled'
const NOUNS =
  'kettle|stove|lid|enamel pot|kitchen clock|skylight|drawer|tap|washer|spout|neighbour|handle|whistle|saucepan|chimney|gas ring|teaspoon|window|staircase|hardware shop|manual|vinegar|thermometer|ferry|orchard|landlady|radiator|pipe|limescale|cupboard|market|cousin|lantern|bakery|gasket|postcard|railway|workbench|ladle|trivet|cellar|warranty|soldering iron|bicycle|harbour|apron|fuse|engineer|recipe|grandmother|tin opener|plumber|winter|tile|draught'
const VERBS =
  'kept|outlived|mended|replaced|remembered|warmed|ignored|rattled|borrowed|followed|cleaned|inherited|explained|burned|measured|painted|lost|found|tightened|weighed|praised|filled|dropped|recognised|wrapped|repaired|argued with|laughed at|listened to|gave up on|waited for|wrote about|counted on|brought back|took apart|sold'
const TAILS =
  'until the late train had gone|because nobody had asked|after the long frost|in spite of all advice|with a little patience|before the guests came down|and we said no more about it|when money was short|twice in one week|for reasons of its own|as my father used to|without a single drawing|on the hottest day of that year|which is more than I can say of ours|and I would do it again|though it never came to much|while the children slept|with the lights off|if I remember rightly|for the third time'

/** The same numbers each time, between 0 and 1. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A thread of so many comments, in outline order, the same each time. */
export function makeThread(size: number): WireComment[] {
  const random = dice(size)
  const pick = (list: string): string => {
    const words = list.split('|')
    return words[Math.floor(random() * words.length)] ?? ''
  }
  const thing = () => `${pick(ADJECTIVES)} ${pick(NOUNS)}`
  const sentence = () =>
    `The ${thing()} ${pick(VERBS)} ${random() < 0.4 ? 'my' : 'the'} ${random() < 0.6 ? thing() : pick(NOUNS)} ${pick(TAILS)}.`
  const words = (least: number, spread: number) =>
    Array.from({ length: least + Math.floor(random() * spread) }, sentence).join(' ')
  const paragraph = () => {
    const chance = random()
    if (chance < 0.12)
      return `<p>${sentence()} There is <a href="https://example.org/lids/${Math.floor(random() * 900)}">a page about lids</a> that says so. ${words(0, 2)}</p>`
    if (chance < 0.26) return `<p>${sentence()} <em>Nobody</em> believed me. ${words(1, 2)}</p>`
    if (chance < 0.32) return `<p><strong>Careful:</strong> ${words(1, 2)}</p>`
    if (chance < 0.38) return `<p>I set <code>boil --gently</code> and ${sentence()}</p>`
    return `<p>${words(1, 4)}</p>`
  }
  const body = () => {
    const chance = random()
    const rest = Array.from({ length: chance < 0.6 ? 1 : chance < 0.9 ? 2 : 4 }, paragraph)
    if (random() < 0.12) rest.unshift(`<blockquote>\n<p>${sentence()}</p>\n</blockquote>`)
    if (random() < 0.04)
      rest.push(
        '<pre><code>water = fill(kettle)\nwhile not water.sings:\n    wait()\n</code></pre>',
      )
    if (random() < 0.04) rest.push(`<ul>\n<li>${sentence()}</li>\n<li>${sentence()}</li>\n</ul>`)
    return rest.join('\n')
  }

  interface Placed {
    comment: WireComment
    depth: number
    answers: Placed[]
  }
  const roots: Placed[] = []
  const recent: Placed[] = []
  for (let i = 0; i < size; i++) {
    const above = random() < ROOTS ? undefined : recent[Math.floor(random() * recent.length)]
    const parent = above !== undefined && above.depth < DEEPEST ? above : null
    const siblings = parent?.answers ?? roots
    const place = siblings.length + 1
    const created = new Date(Date.UTC(2024, 0, 7, 6) + i * 1_260_000)
    const placed: Placed = {
      comment: {
        id: `k${String(i).padStart(6, '0')}`,
        number: parent ? `${parent.comment.number}.${place}` : String(place),
        parent: parent?.comment.id ?? null,
        author: {
          name: pick(PEOPLE),
          url: random() < 0.25 ? 'https://example.org/people' : null,
          avatar: null,
          role: random() < 0.04 ? 'owner' : null,
        },
        created: created.toISOString().replace('.000Z', 'Z'),
        edited: random() < 0.03 ? new Date(created.getTime() + 90_000).toISOString() : null,
        state: 'published',
        html: body(),
        likes: random() < 0.3 ? Math.floor(random() * 9) : 0,
        namedBy: [],
      },
      depth: (parent?.depth ?? 0) + 1,
      answers: [],
    }
    siblings.push(placed)
    recent.push(placed)
    if (recent.length > 8) recent.shift()
  }
  const outline = (list: readonly Placed[]): WireComment[] =>
    list.flatMap(({ comment, answers }) => [comment, ...outline(answers)])
  return outline(roots)
}

/** The whole thread as one file in our own protocol's format. */
export function wholePage(comments: WireComment[]): WirePage {
  return {
    thread: { id: THREAD, count: comments.length, state: 'open', likes: 0 },
    form: {
      name: 'required',
      email: 'off',
      url: 'off',
      maxLength: 10_000,
      maxDepth: 8,
      markup: 'markdown',
    },
    features: ['reply', 'edit', 'delete', 'like', 'preview', 'live'],
    comments,
    prev: null,
    next: null,
  }
}
