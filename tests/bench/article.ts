/** How far down the thread begins: on the first screen, or far below it. */
export type Distance = 'near' | 'far'

const PARAGRAPH =
  'A kettle tells you what it is doing, if you stand near enough. First there is nothing, then a tick in the metal, then a sound like rain on a far roof. The one on my stove is older than the stove, and its lid has never fitted; the steam finds the gap and whistles a note of its own, a little flat, which the whole house has come to know.'

const STYLE =
  'body{font:18px/1.6 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem}textarea,input{display:block;box-sizing:border-box;width:100%;font:inherit}ol{list-style:none;padding:0}ol ol{padding-left:1.5rem}'

/** A post, with `thread` after its words. */
export function article(distance: Distance, thread: string, head = ''): string {
  const words = `<p>${PARAGRAPH}</p>`.repeat(distance === 'near' ? 1 : 40)
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>What the kettle says</title><link rel="icon" href="data:,"><style>${STYLE}</style>${head}</head><body><article><h1>What the kettle says</h1>${words}</article>${thread}</body></html>`
}
