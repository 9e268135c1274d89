import type { Condition } from './conditions.ts'
import type { Sample } from './measure.ts'
import type { Metric } from './metrics.ts'
import { median } from './statistics.ts'
import type { VariantName } from './variants.ts'

/** The median of a metric over the rounds of one place; NaN where nothing was measured. */
export function medianOf(
  samples: readonly Sample[],
  metric: Metric,
  place: { name: VariantName; size: number; condition: Condition },
): number {
  const at = (name: VariantName) =>
    median(
      samples
        .filter(
          (sample) =>
            sample.name === name &&
            sample.size === place.size &&
            sample.condition === place.condition,
        )
        .map((sample) => metric.read(sample)),
    )
  return metric.overBare === true ? at(place.name) - at('bare') : at(place.name)
}

/** A number as a reader wants it: three digits that count. */
export function written(value: number, unit: Metric['unit']): string {
  if (Number.isNaN(value)) return ''
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  const text = value.toFixed(digits).replace(/^-(?=0(\.0+)?$)/, '')
  return unit === '' ? text : `${text} ${unit}`
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows]
  const widths = head.map((_, i) => Math.max(3, ...all.map((row) => [...(row[i] ?? '')].length)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - [...cell].length)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
