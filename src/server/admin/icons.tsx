/** @jsxImportSource hono/jsx */
const PATHS = {
  ban: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM3.8 3.8l8.4 8.4',
  bubble: 'M3 3h10a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H7.5l-3 2.5V11H3a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Z',
  check: 'M3 8.5 6.5 12 13 4.5',
  clock: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM8 4.75V8l2.25 1.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  flag: 'M3.5 14V2.5H12L10 5.5l2 3H3.5',
  hash: 'M6 2.5 4.75 13.5M11.25 2.5 10 13.5M2.75 6h11M2.25 10h11',
  inbox: 'M2 9.5h3.5l1 2h3l1-2H14M2 9.5l2-6h8l2 6v3H2Z',
  list: 'M2.5 4h11M2.5 8h11M2.5 12h7',
  mail: 'M3.5 3.5h9A1.5 1.5 0 0 1 14 5v6a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 11V5a1.5 1.5 0 0 1 1.5-1.5ZM2.5 5 8 9l5.5-4',
  network: 'M8 2v4M8 6H4v4M8 6h4v4M2.5 10h3v3.5h-3ZM10.5 10h3v3.5h-3Z',
  people:
    'M8.5 5.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0ZM1.75 13c.3-2.7 2-4 4.25-4s3.95 1.3 4.25 4M10.75 3.2a2.5 2.5 0 0 1 0 4.6M12.25 9.5c1.2.6 1.85 1.8 2 3.5',
  pin: 'M6 2.5h4l-.5 4 2 2.5h-7l2-2.5ZM8 9v4.5',
  reply: 'M6 4 2.5 7.5 6 11M2.75 7.5H9.5a4 4 0 0 1 4 4v1',
  search: 'M11.25 7a4.25 4.25 0 1 1-8.5 0 4.25 4.25 0 0 1 8.5 0ZM10.25 10.25l3.25 3.25',
  sliders:
    'M2.5 5h6M12 5h1.5M2.5 11H4M7.5 11h6M12 5a1.75 1.75 0 1 1-3.5 0A1.75 1.75 0 0 1 12 5ZM7.5 11A1.75 1.75 0 1 1 4 11a1.75 1.75 0 0 1 3.5 0Z',
  trash: 'M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.6 9h6.8l.6-9',
  warning: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM8 5v3.5M8 11v.05',
} as const

export type IconName = keyof typeof PATHS

/** A drawing beside a word that says the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
