import { type Condition, CONDITION_TITLES } from './conditions.ts'
import type { Sample, Unseen } from './measure.ts'
import { LOADING, type Metric, USING } from './metrics.ts'
import type { RunOptions } from './options.ts'
import { medianOf, table, written } from './results.ts'
import { targetRows } from './targets.ts'
import { type VariantName, VARIANTS } from './variants.ts'

/** A run's samples, and the circumstances that its reader should know. */
export interface Results {
  samples: Sample[]
  unseen: Unseen[]
  /** The browser's version. */
  browser: string
}

/** All tables of a run, in Markdown. */
export function report(results: Results, options: RunOptions): string {
  return [targetTable(results.samples, options), ...details(results, options)]
    .filter(Boolean)
    .join('\n\n')
}

/** The same for README, with what only some want to read folded away. */
export function readmeBlock(results: Results, options: RunOptions): string {
  const { browser } = results
  return `Medians of ${options.rounds} rounds in Chromium ${browser}, all comments shown; × is the ratio to the same comments as plain HTML in the same run, in brackets what is aimed at.

${targetTable(results.samples, options)}

<details>
<summary>Everything that was measured</summary>

${details(results, options).join('\n\n')}

</details>`
}

function details({ samples, unseen }: Results, options: RunOptions): string[] {
  const tables = options.sizes.flatMap((size) =>
    options.conditions.map((condition) => detail(samples, options, size, condition)),
  )
  return [unseenTable(unseen, options), ...tables]
}

function targetTable(samples: Sample[], { sizes, variants }: RunOptions): string {
  if (!variants.includes('widget')) return ''
  const rows = targetRows(samples, sizes)
  return table(['', ...sizes.map((size) => `${size.toLocaleString('en')} comments`)], rows)
}

function detail(
  samples: Sample[],
  { variants }: RunOptions,
  size: number,
  condition: Condition,
): string {
  const cell = (metric: Metric, name: VariantName) => {
    const value = medianOf(samples, metric, { name, size, condition })
    const plain = medianOf(samples, metric, { name: 'html', size, condition })
    const ratio = value / plain
    const beside = name !== 'html' && Number.isFinite(ratio) && plain > 0.05
    return written(value, metric.unit) + (beside ? ` (×${ratio.toFixed(2)})` : '')
  }
  const metrics = condition === 'normal' ? [...LOADING, ...USING] : LOADING
  const names: VariantName[] = ['bare', ...variants]
  const rows = metrics
    .map((metric) => [metric.title, ...names.map((name) => cell(metric, name))])
    .filter((cells) => cells.slice(1).some(Boolean))
  const head = [
    `${size.toLocaleString('en')} comments, ${CONDITION_TITLES[condition]}`,
    ...names.map((name) => VARIANTS[name].title),
  ]
  return table(head, rows)
}

function unseenTable(unseen: Unseen[], { sizes, variants }: RunOptions): string {
  const bytes = (name: VariantName, size: number) =>
    unseen.find((one) => one.name === name && one.size === size)?.bytes ?? NaN
  const rows = variants.map((name) => [
    VARIANTS[name].title,
    ...sizes.map((size) => written((bytes(name, size) - bytes('bare', size)) / 1000, 'kB')),
  ])
  const head = [
    'loaded before scrolling, thread far below',
    ...sizes.map((n) => n.toLocaleString('en')),
  ]
  return table(head, rows)
}
