import type { Sample } from './measure.ts'

/** One line of a table. */
export interface Metric {
  title: string
  unit: 'ms' | 'kB' | 'MB' | ''
  /** NaN where a sample doesn't tell. */
  read(sample: Sample): number
  /** Told as what a page has more than the page without comments. */
  overBare?: boolean
}

const number = (value: number | undefined) => value ?? NaN

const KINDS = [
  ['document', '– the page'],
  ['script', '– scripts'],
  ['stylesheet', '– style sheets'],
] as const

/** What every load tells. */
export const LOADING: readonly Metric[] = [
  { title: 'bytes until shown', unit: 'kB', read: ({ load }) => load.bytes / 1000 },
  ...KINDS.map(([kind, title]): Metric => ({
    title,
    unit: 'kB',
    read: ({ load }) => (load.bytesByKind[kind] ?? 0) / 1000,
  })),
  {
    title: '– comments and the rest',
    unit: 'kB',
    read: ({ load }) =>
      KINDS.reduce((rest, [kind]) => rest - (load.bytesByKind[kind] ?? 0), load.bytes) / 1000,
  },
  { title: 'article’s first paint', unit: 'ms', read: ({ load }) => load.firstPaint },
  { title: 'first comment painted', unit: 'ms', read: ({ load }) => load.first },
  { title: 'last comment painted', unit: 'ms', read: ({ load }) => load.last },
  { title: 'main-thread CPU until then', unit: 'ms', read: ({ load }) => load.cpu.task },
  { title: '– running scripts', unit: 'ms', read: ({ load }) => load.cpu.script },
  { title: '– style', unit: 'ms', read: ({ load }) => load.cpu.style },
  { title: '– layout', unit: 'ms', read: ({ load }) => load.cpu.layout },
  { title: 'CPU until at rest', unit: 'ms', read: ({ load }) => load.cpuAtRest },
  { title: 'total blocking time', unit: 'ms', read: ({ load }) => load.blocking },
  { title: 'longest task over 50 ms', unit: 'ms', read: ({ load }) => load.longestTask },
  { title: 'layout shift', unit: '', read: ({ load }) => load.shift },
]

/** What is told only where nothing is throttled. */
export const USING: readonly Metric[] = [
  {
    title: 'JS heap, over the bare page',
    unit: 'MB',
    read: ({ weight }) => number(weight?.heap) / 1e6,
    overBare: true,
  },
  {
    title: 'DOM nodes a comment',
    unit: '',
    read: ({ weight, size }) => number(weight?.nodes) / size,
    overBare: true,
  },
  {
    title: '– elements',
    unit: '',
    read: ({ weight, size }) => number(weight?.elements) / size,
    overBare: true,
  },
  { title: 'CPU to open a reply form', unit: 'ms', read: ({ use }) => number(use.reply) },
  { title: 'CPU for a key', unit: 'ms', read: ({ use }) => number(use.key) },
  { title: 'key to paint', unit: 'ms', read: ({ use }) => number(use.keyPaint) },
  {
    title: 'CPU a second at rest, over the bare page',
    unit: 'ms',
    read: ({ use }) => number(use.rest),
    overBare: true,
  },
]
