import {
  type EventKind,
  eventsUrl,
  openEventSource,
  threadIn,
} from '../../backends/event-source.ts'
import { readJson } from '../../backends/fetch-json.ts'
import { isRecord } from '../../backends/parse-response.ts'
import { isBefore, type Position, type Positions } from './positions.ts'
import { clock, createPauses } from './retry-pauses.ts'

/**
 * Streams to one endpoint, at the most. Over HTTP/1.1 a browser has six connections a host for
 * all its tabs, and lists and posts need theirs.
 */
const MOST_STREAMS = 2

/** Characters: servers and proxies refuse longer addresses, at 8,192 often. */
const LONGEST_URL = 6000

export interface Told {
  /** These threads are listened to, from these positions on. */
  onOpen(threads: Positions): void
  onMessage(thread: string, kind: EventKind, data: string, id: string): void
  onEnd(threads: readonly string[]): void
}

export interface EndpointStreams {
  /** Listens to these threads, and to no others. */
  want(threads: Positions): void
  /** What is listened to now, and how far that is. */
  opened(): Positions
  stop(): void
}

interface Stream {
  threads: Map<string, Position>
  openSince: number | null
  close(): void
}

/**
 * Holds the streams of an endpoint: one for all threads where it tells of several in one, else one
 * a thread, at most two. Threads for which there is no room wait until there is.
 */
export function createEndpointStreams(endpoint: string, told: Told): EndpointStreams {
  const streams = new Set<Stream>()
  const running = new AbortController()
  const pauses = createPauses(endpoint, arrange)
  let wanted = new Map<string, Position>()
  /** Those for which there is no room. */
  let waiting: ReadonlySet<string> = new Set()
  /** How many threads a stream may tell of. */
  let most: number | 'unknown' | 'asked' = 'unknown'

  function arrange(): void {
    if (running.signal.aborted || pauses.isPausing() || most === 'asked') return
    if (most === 'unknown' && wanted.size > 1) return void ask()
    const isNew = [...wanted.keys()].some((thread) => !streamOf(thread) && !waiting.has(thread))
    const isRoom = [...streams].some((stream) => [...stream.threads.keys()].some(isUnwanted))
    // A stream of several threads is opened anew for one more.
    const isRegrouped = (isNew || (isRoom && waiting.size > 0)) && Number(most) > 1
    for (const stream of streams) {
      const isIdle = [...stream.threads.keys()].every(isUnwanted)
      if (isIdle || isRegrouped || isAhead(stream)) drop(stream)
    }
    const left = [...wanted].filter(([thread]) => !streamOf(thread))
    const groups = groupsOf(endpoint, left, Number(most) || 1)
    for (const group of groups.splice(0, MOST_STREAMS - streams.size)) open(group)
    waiting = new Set(groups.flat().map(([thread]) => thread))
  }

  const streamOf = (thread: string) => [...streams].find(({ threads }) => threads.has(thread))
  const isUnwanted = (thread: string) => !wanted.has(thread)
  /** Whether somebody wants what it told before they came. */
  const isAhead = ({ threads }: Stream) =>
    [...threads].some(([thread, position]) => isBefore(wanted.get(thread) ?? null, position))

  async function ask(): Promise<void> {
    most = 'asked'
    most = await readJson(`${endpoint}/`, running.signal).then(threadsAllowed, () => 1)
    arrange()
  }

  function open(group: Group): void {
    const stream: Stream = { threads: new Map(group), openSince: null, close: () => {} }
    const isOver = () => !streams.has(stream)
    streams.add(stream)
    try {
      const source = openEventSource(eventsUrl(endpoint, group), {
        onOpen() {
          if (isOver()) return
          stream.openSince = clock()
          told.onOpen(stream.threads)
        },
        onMessage(kind, data, id) {
          const thread = group.length === 1 ? group[0]?.[0] : threadIn(data)
          if (isOver() || typeof thread !== 'string' || !stream.threads.has(thread)) return
          told.onMessage(thread, kind, data, id)
          if (id === '') return
          stream.threads.set(thread, id)
          if (wanted.has(thread)) wanted.set(thread, id)
        },
        onEnd() {
          if (!isOver()) end(stream)
        },
      })
      stream.close = () => source.close()
    } catch {
      end(stream)
    }
  }

  function end(stream: Stream): void {
    drop(stream)
    // The endpoint may be another version when it is back.
    if (most === 1) most = 'unknown'
    pauses.begin(stream.openSince === null ? 0 : clock() - stream.openSince)
    told.onEnd([...stream.threads.keys()])
  }

  function drop(stream: Stream): void {
    streams.delete(stream)
    stream.close()
  }

  return {
    want(threads) {
      wanted = new Map(threads)
      arrange()
    },
    opened: () =>
      new Map([...streams].flatMap(({ openSince, threads }) => (openSince ? [...threads] : []))),
    stop() {
      running.abort()
      pauses.stop()
      for (const stream of streams) drop(stream)
    },
  }
}

type Group = (readonly [thread: string, since: Position])[]

/** Divides threads among streams of at most so many. */
function groupsOf(endpoint: string, threads: Group, most: number): Group[] {
  const groups: Group[] = []
  for (const thread of threads) {
    const last = groups.at(-1)
    const isRoom = last && last.length < most
    if (isRoom && eventsUrl(endpoint, [...last, thread]).length <= LONGEST_URL) last.push(thread)
    else groups.push([thread])
  }
  return groups
}

/** Reads from `GET /` how many threads a stream may tell of. */
function threadsAllowed(json: unknown): number {
  const limits = isRecord(json) ? json['limits'] : null
  const events = isRecord(limits) ? limits['events'] : null
  return typeof events === 'number' && events > 1 ? events : 1
}
