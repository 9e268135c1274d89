import type { Listen } from '../../backends/backend.ts'
import { type EventKind, readEvent } from '../../backends/event-source.ts'
import { endpointBase } from '../../protocol.ts'
import { randomKey } from '../random-id.ts'
import { createEndpointStreams, type EndpointStreams } from './endpoint-streams.ts'
import { addPositions, isBefore, isContinued, type Position } from './positions.ts'
import { openTabChannel, type TabMessage } from './tab-channel.ts'
import { elect } from './tab-leader.ts'

/** Milliseconds that changes are gathered for, so that threads that appear together are one stream. */
const GATHER = 50

/** A thread that somebody in this tab listens to. */
interface Listening {
  thread: string
  since: Position
  /** Up to where events are told again for the sake of others. */
  repeatedTo: Position
  isOpen: boolean
  listener: Parameters<Listen>[3]
}

interface SharedStreams {
  add(listening: Listening): void
  /** Returns whether nothing is left to listen to, and all is closed. */
  remove(listening: Listening): boolean
}

const shared = new Map<string, SharedStreams>()

/**
 * Listens to a thread by the stream that all threads of an endpoint share, in all tabs of the
 * origin: one tab holds it, and passes on what it hears.
 */
export const listen: Listen = (endpoint, thread, since, listener) => {
  const base = endpointBase(endpoint)
  const streams = shared.get(base) ?? shareStreams(base)
  shared.set(base, streams)
  const listening: Listening = { thread, since, repeatedTo: null, isOpen: false, listener }
  streams.add(listening)
  return {
    close() {
      if (streams.remove(listening)) shared.delete(base)
    },
  }
}

/** What the tab that leads knows. */
interface Lead {
  streams: EndpointStreams
  /** What each tab wants, and how far it is. */
  wants: Map<string, Map<string, Position>>
  /** Tabs that wait to hear which of their threads are listened to already. */
  joined: Set<string>
  timer: ReturnType<typeof setTimeout> | undefined
}

function shareStreams(endpoint: string): SharedStreams {
  const self = randomKey()
  const name = `afterword-live ${endpoint}`
  const here = new Set<Listening>()
  let lead: Lead | null = null
  let channel = openTabChannel(name, receive)
  const leadAlone = () => {
    channel?.close()
    channel = null
    becomeLead()
  }
  let standDown = () => {}
  if (channel) standDown = elect(name, { onLead: becomeLead, onAlone: leadAlone })
  else becomeLead()

  function becomeLead(): void {
    const streams = createEndpointStreams(endpoint, {
      onOpen: (threads) => tell({ kind: 'open', to: null, threads: [...threads] }),
      onMessage: pass,
      onEnd(threads) {
        tell({ kind: 'end', threads: [...threads] })
        // A tab that has crashed since doesn't answer.
        lead?.wants.clear()
        channel?.post({ kind: 'ask' })
        changed()
      },
    })
    lead = { streams, wants: new Map(), joined: new Set(), timer: undefined }
    channel?.post({ kind: 'ask' })
    changed()
  }

  function changed(): void {
    if (lead) join(self)
    else channel?.post({ kind: 'want', from: self, threads: [...wantedHere()] })
  }

  function wantedHere(): Map<string, Position> {
    const wanted = new Map<string, Position>()
    for (const { thread, since } of here) addPositions(wanted, new Map([[thread, since]]))
    return wanted
  }

  function join(tab: string): void {
    if (!lead) return
    lead.joined.add(tab)
    lead.timer ??= setTimeout(arrange, GATHER)
  }

  function arrange(): void {
    if (!lead) return
    const { streams, wants, joined } = lead
    lead.timer = undefined
    wants.set(self, wantedHere())
    const all = new Map<string, Position>()
    for (const threads of wants.values()) addPositions(all, threads)
    streams.want(all)
    const opened = [...streams.opened()]
    for (const tab of joined) {
      const threads = opened.filter(([thread]) => wants.get(tab)?.has(thread))
      if (threads.length > 0) tell({ kind: 'open', to: tab, threads })
    }
    joined.clear()
  }

  function pass(thread: string, event: EventKind, data: string, id: string): void {
    // Tabs that have just joined take nothing yet, and are still where they were.
    for (const [tab, threads] of lead?.wants ?? []) {
      if (id !== '' && threads.has(thread) && !lead?.joined.has(tab)) threads.set(thread, id)
    }
    tell({ kind: 'event', thread, event, data, id })
  }

  function tell(message: TabMessage): void {
    channel?.post(message)
    receive(message)
  }

  function receive(message: TabMessage): void {
    if (message.kind === 'ask') {
      if (!lead) changed()
    } else if (message.kind === 'want') {
      if (!lead) return
      if (message.threads.length > 0) lead.wants.set(message.from, new Map(message.threads))
      else lead.wants.delete(message.from)
      join(message.from)
    } else if (message.kind === 'open') {
      if (message.to !== null && message.to !== self) return
      const threads = new Map(message.threads)
      for (const listening of here) {
        const since = threads.get(listening.thread)
        if (since !== undefined) open(listening, since, message.to !== null)
      }
    } else if (message.kind === 'end') {
      for (const listening of here) {
        if (message.threads.includes(listening.thread)) end(listening)
      }
    } else {
      for (const listening of here) {
        if (listening.thread === message.thread) hear(listening, message)
      }
    }
  }

  return {
    add(listening) {
      here.add(listening)
      changed()
    },
    remove(listening) {
      if (!here.delete(listening)) return false
      if (here.size > 0) {
        changed()
        return false
      }
      if (lead) {
        channel?.post({ kind: 'end', threads: [...lead.streams.opened().keys()] })
        clearTimeout(lead.timer)
        lead.streams.stop()
      } else channel?.post({ kind: 'want', from: self, threads: [] })
      lead = null
      standDown()
      channel?.close()
      return true
    },
  }
}

/** `isKnown` says that a stream that was open before is meant. */
function open(listening: Listening, since: Position, isKnown: boolean): void {
  const isWhole = isContinued(listening.since, since)
  if (isBefore(since, listening.since)) listening.repeatedTo = listening.since
  if (listening.isOpen && (isKnown || isWhole)) return
  end(listening)
  listening.isOpen = true
  listening.listener.onOpen(isWhole)
}

function end(listening: Listening): void {
  if (!listening.isOpen) return
  listening.isOpen = false
  listening.listener.onEnd()
}

function hear(listening: Listening, { event, data, id }: TabMessage & { kind: 'event' }): void {
  if (!listening.isOpen) return
  if (event === 'reload') listening.repeatedTo = null
  const { repeatedTo } = listening
  if (id !== '' && repeatedTo !== null && !isBefore(repeatedTo, id)) return
  if (id !== '') {
    listening.since = id
    listening.listener.onId(id)
  }
  const read = readEvent(event, data)
  if (read) listening.listener.onEvent(read)
}
