import type { HttpBindings } from '@hono/node-server'
import type { RequestIdVariables } from 'hono/request-id'
import type { Session } from '../accounts/sessions.ts'
import type { SignIn } from '../accounts/sign-in.ts'
import type { Decider } from '../moderation/decisions.ts'
import type { Service } from '../service.ts'
import type { Say } from './words/words.ts'

/** What the pages are made from. */
export interface Admin {
  service: Service
  signIn: SignIn
}

/** What each page knows of its request. */
export interface Ui {
  say: Say
  lang: string
  /** The path of these pages, such as `/comments/admin`. */
  base: string
  /** What the comments are of. */
  site: string
  now: number
}

/** The same once somebody is signed in. */
export interface SignedUi extends Ui {
  session: Session
  isOwner: boolean
  counts: Counts
}

/** How many stand in each list. */
export interface Counts {
  waiting: number
  published: number
  spam: number
  refused: number
  reported: number
  all: number
  threads: number
  people: number
}

export interface AdminEnvironment {
  Bindings: HttpBindings
  Variables: RequestIdVariables & { ui: Ui; signed: SignedUi }
}

/** Who decides, for one form that was sent. */
export function deciderOf({ session }: SignedUi, batch: string): Decider {
  return { name: session.owner.name, batch }
}

/** A moment as people say it: how long ago within a week, else the day. */
export function sayTime({ lang, now }: Ui, time: string): string {
  const seconds = (Date.parse(time) - now) / 1000
  const relative = new Intl.RelativeTimeFormat(lang, { style: 'short', numeric: 'auto' })
  for (const [unit, length] of UNITS) {
    if (Math.abs(seconds) < length * (unit === 'day' ? 7 : LIMITS[unit])) {
      return relative.format(Math.trunc(seconds / length), unit)
    }
  }
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }).format(new Date(time))
}

/** The same in full. */
export function sayFullTime({ lang }: Ui, time: string): string {
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeStyle: 'short' })
  return format.format(new Date(time))
}

const UNITS = [
  ['second', 1],
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
] as const
const LIMITS = { second: 60, minute: 60, hour: 24 }
