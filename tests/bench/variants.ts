import type { WireComment } from '../../src/protocol.ts'
import { FORM } from './page/form.ts'
import { markup } from './page/markup.ts'
import type { Watched } from './page/watch.ts'
import { THREAD } from './thread.ts'
import { numericId } from './waline.ts'

/** The ways to have comments on a page, plain HTML first: the others are measured against it. */
export const VARIANT_NAMES = ['html', 'widget', 'json', 'waline', 'artalk'] as const

export type VariantName = (typeof VARIANT_NAMES)[number] | 'bare'

/** Where the form and the buttons are, as selectors within the document or the shadow root. */
export interface Places {
  /** Within the first comment. */
  replyButton: string
  /** The text area that the button opens, anywhere. */
  replyBox: string
  /** The text area of the thread as a whole. */
  box: string
}

export interface Variant {
  title: string
  /** What stands after the article; `endpoint` is where scripts and comments come from. */
  body(comments: readonly WireComment[], endpoint: string): string
  head?(endpoint: string): string
  host: string | null
  /** The button that brings the comments that the first page left out. */
  more?: string
  /** The id of a comment's element. */
  idOf(comment: WireComment): string
  places: Places | null
}

const plain: Pick<Variant, 'host' | 'idOf' | 'places'> = {
  host: null,
  idOf: ({ id }) => `comment-${id}`,
  places: {
    replyButton: 'button',
    replyBox: 'article form textarea',
    box: '#thread > form textarea',
  },
}

export const VARIANTS: Record<VariantName, Variant> = {
  bare: { title: 'no comments', body: () => '', host: null, idOf: () => '', places: null },
  html: {
    ...plain,
    title: 'plain HTML',
    body: (comments, endpoint) =>
      `<section id="thread"><h2>${comments.length} comments</h2>${markup(comments)}${FORM}</section><script async src="${endpoint}/html.js"></script>`,
  },
  widget: {
    title: 'afterword',
    body: (_, endpoint) =>
      `<script async src="${endpoint}/afterword.js" data-thread="${THREAD}"></script>`,
    host: 'afterword-comments',
    more: '.more .all',
    idOf: plain.idOf,
    places: {
      replyButton: '.actions button[aria-expanded]',
      replyBox: 'form.in-place textarea',
      box: '#composer-text',
    },
  },
  json: {
    ...plain,
    title: 'JSON and one innerHTML',
    body: (comments, endpoint) =>
      `<section id="thread"></section><script async src="${endpoint}/json.js" data-comments="${endpoint}/all"></script>`,
  },
  waline: {
    title: '@waline/client',
    head: (endpoint) => `<link rel="stylesheet" href="${endpoint}/waline.css">`,
    body: (comments, endpoint) =>
      `<div id="waline"></div><script type="module">import{init}from"${endpoint}/waline.js";init({el:"#waline",serverURL:"${endpoint}/waline",path:"/kettle",lang:"en",commentSorting:"oldest",emoji:false,search:false,pageSize:${comments.length}})</script>`,
    host: null,
    idOf: (comment) => String(numericId(comment)),
    places: {
      replyButton: '.wl-reply',
      replyBox: '.wl-reply-wrapper textarea',
      box: '.wl-panel textarea',
    },
  },
  artalk: {
    title: 'artalk',
    head: (endpoint) => `<link rel="stylesheet" href="${endpoint}/artalk.css">`,
    body: (comments, endpoint) =>
      `<div id="artalk"></div><script src="${endpoint}/artalk.js"></script><script>Artalk.init({el:"#artalk",server:"${endpoint}/artalk",site:"bench",pageKey:"/kettle",locale:"en",emoticons:false,heightLimit:{content:0,children:0},pagination:{pageSize:${comments.length}},gravatar:{mirror:"${endpoint}/avatar/"}})</script>`,
    host: null,
    idOf: (comment) => `atk-comment-${numericId(comment)}`,
    places: {
      replyButton: '.atk-actions > span:nth-child(2)',
      replyBox: '.atk-textarea',
      box: '.atk-textarea',
    },
  },
}

/** What the page is to look for: the first and the last comment in the order of reading. */
export function watched(name: VariantName, comments: readonly WireComment[]): Watched | null {
  const { host, more = null, idOf } = VARIANTS[name]
  const [first, last] = [comments[0], comments.at(-1)]
  if (name === 'bare' || !first || !last) return null
  return { host, more, first: idOf(first), last: idOf(last) }
}
