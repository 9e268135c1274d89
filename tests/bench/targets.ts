import type { Condition } from './conditions.ts'
import type { Sample } from './measure.ts'
import { LOADING, type Metric, USING } from './metrics.ts'
import { medianOf } from './results.ts'
import type { VariantName } from './variants.ts'

interface Target {
  title: string
  metric: string
  condition: Condition
  /** Measured against this; null for a figure of its own. */
  against: VariantName | null
  /** The most that is wanted at each size. */
  most(size: number): number
}

const bySize = (small: number, middle: number, large: number) => (size: number) =>
  size < 100 ? small : size < 5000 ? middle : large

const against = (against: VariantName | null, condition: Condition = 'normal') => ({
  against,
  condition,
})

const onBoth = (title: string, metric: string, most: Target['most']): Target[] =>
  (['normal', 'cpu'] as const).map((condition) => ({
    title: condition === 'cpu' ? `${title}, CPU 4× slower` : title,
    metric,
    most,
    ...against('html', condition),
  }))

const TARGETS: readonly Target[] = [
  ...onBoth(
    'main-thread CPU until the last comment',
    'main-thread CPU until then',
    bySize(2, 1, 1),
  ),
  ...onBoth('time to the first comment', 'first comment painted', bySize(2, 0.6, 0.2)),
  ...onBoth('total blocking time', 'total blocking time', bySize(0, 0.3, 0.1)),
  { title: 'CPU for a key', metric: 'CPU for a key', ...against('html'), most: () => 1.2 },
  {
    title: 'CPU to open a reply form',
    metric: 'CPU to open a reply form',
    ...against('html'),
    most: () => 1.3,
  },
  {
    title: 'CPU a second at rest, over the bare page (ms)',
    metric: 'CPU a second at rest, over the bare page',
    ...against(null),
    most: () => 1,
  },
  {
    title: 'article’s first paint, slow network, to no comments',
    metric: 'article’s first paint',
    ...against('bare', 'network'),
    most: () => 1.1,
  },
  {
    title: 'last comment, slow network, to JSON and one innerHTML',
    metric: 'last comment painted',
    ...against('json', 'network'),
    most: bySize(1.25, NaN, NaN),
  },
  {
    title: 'JS heap, over the bare page (MB)',
    metric: 'JS heap, over the bare page',
    ...against(null),
    most: bySize(NaN, 6, NaN),
  },
  {
    title: 'DOM nodes a comment',
    metric: 'DOM nodes a comment',
    ...against(null),
    most: bySize(NaN, 20, NaN),
  },
  { title: 'layout shift', metric: 'layout shift', ...against(null), most: () => 0 },
]

/** What the widget reaches beside what is wanted, one line a target, one cell a size. */
export function targetRows(samples: readonly Sample[], sizes: readonly number[]): string[][] {
  return TARGETS.map((target) => [
    target.title,
    ...sizes.map((size) => cell(samples, target, size)),
  ]).filter((cells) => cells.slice(1).some(Boolean))
}

function cell(samples: readonly Sample[], target: Target, size: number): string {
  const metric = [...LOADING, ...USING].find(({ title }) => title === target.metric)
  if (!metric) throw new Error(`no metric is called "${target.metric}"`)
  const { condition } = target
  const value = medianOf(samples, metric, { name: 'widget', size, condition })
  const most = target.most(size)
  const { shown, reached } = judge(samples, target, metric, size, value, most)
  if (shown === '') return ''
  const wanted = Number.isNaN(most) ? '' : ` (≤ ${most}${reached ? '' : ', missed'})`
  return shown + wanted
}

function judge(
  samples: readonly Sample[],
  { against, condition }: Target,
  metric: Metric,
  size: number,
  value: number,
  most: number,
): { shown: string; reached: boolean } {
  if (Number.isNaN(value)) return { shown: '', reached: true }
  if (against === null) return { shown: value.toFixed(2), reached: !(value > most) }
  const other = medianOf(samples, metric, { name: against, size, condition })
  if (Number.isNaN(other)) return { shown: '', reached: true }
  // Where the other blocks nothing, or nothing is allowed, there is no ratio to speak of.
  if (most === 0 || other === 0) {
    return { shown: `${value.toFixed(0)} ms`, reached: value <= most * other }
  }
  return { shown: `×${(value / other).toFixed(2)}`, reached: !(value / other > most) }
}
